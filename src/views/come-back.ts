import type { Locale } from '../catalogue/localised';
import type { Agreement, NextStep, Outcome } from '../domain/agreement';
import type { TeamId } from '../domain/ids';
import { localDateAt } from '../domain/local-time';
import { nextStepWords, outcomeWords, quoted, quotedToEnd } from './agreement-words';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { dateInWords } from './moments';

export interface ComeBackFacts {
  readonly team: TeamId;
  readonly agreement: Agreement;
  readonly stage: 'outcome' | 'next' | 'done';
}

/** The bot comes back for an agreement: how did it go, what did we learn, what now. */
export interface ComeBackView extends CardBase<'come-back'> {
  readonly title: string;
  readonly recall: string;
  readonly agreement: string;
  /** What the team would notice, what it answered, what it learnt. */
  readonly details: readonly string[];
  readonly question?: string;
  readonly closing?: string;
  readonly buttons: readonly Button[];
}

const words = {
  nl: {
    title: 'Terug naar jullie afspraak',
    recall: (date: string) => `Op ${date} spraken jullie af:`,
    sign: (sign: string) => `Jullie zouden het merken aan: ${quotedToEnd(sign, 'nl')}`,
    how: 'Hoe ging het?',
    anyAnswer: 'Elk antwoord helpt. Ook van wat niet lukte, leren we.',
    outcome: (outcome: string) => `Hoe het ging: ${outcome.toLowerCase()}.`,
    lesson: (lesson: string) => `Jullie leerden: ${quotedToEnd(lesson, 'nl')}`,
    whatNow: 'En wat willen jullie nu?',
    whatLearnt: 'Wat leerden jullie ervan? En wat willen jullie nu?',
    write: 'Schrijf op wat we leerden',
    rewrite: 'Les aanpassen',
    stop: 'Deze afspraak is klaar. Jullie stoppen ermee.',
    goOn: (date: string) => `Jullie gaan ermee door. Rond ${date} kom ik erop terug.`,
    change: 'Jullie willen het anders doen. Maak er een nieuwe afspraak van.',
    renew: 'Nieuwe afspraak maken',
    all: 'Onze afspraken',
  },
  en: {
    title: 'Back to your agreement',
    recall: (date: string) => `On ${date} you agreed:`,
    sign: (sign: string) => `You would notice it by: ${quotedToEnd(sign, 'en')}`,
    how: 'How did it go?',
    anyAnswer: 'Any answer helps. We learn from what did not work as well.',
    outcome: (outcome: string) => `How it went: ${outcome.toLowerCase()}.`,
    lesson: (lesson: string) => `You learnt: ${quotedToEnd(lesson, 'en')}`,
    whatNow: 'And what do you want now?',
    whatLearnt: 'What did you learn from it? And what do you want now?',
    write: 'Write down what we learnt',
    rewrite: 'Change the lesson',
    stop: 'This agreement is done. You stop with it.',
    goOn: (date: string) => `You go on with it. Around ${date} I come back to it.`,
    change: 'You want to do it differently. Make it a new agreement.',
    renew: 'Make a new agreement',
    all: 'Our agreements',
  },
} as const;

const outcomes: readonly Outcome[] = ['worked', 'partly', 'did-not'];
const nextSteps: readonly NextStep[] = ['stop', 'go-on', 'change'];

function ending({ closed, until }: Agreement, locale: Locale): string {
  const say = words[locale];
  if (closed === undefined) return say.goOn(dateInWords(until, locale));
  return closed.next === 'change' ? say.change : say.stop;
}

type Asked = Pick<ComeBackView, 'details' | 'question' | 'closing' | 'buttons'>;

function askOutcome({ team, agreement }: ComeBackFacts, locale: Locale): Asked {
  const { id, term, sign } = agreement;
  const say = words[locale];
  return {
    details: sign ? [say.sign(sign)] : [],
    question: say.how,
    closing: say.anyAnswer,
    buttons: outcomes.map((outcome) => ({
      label: outcomeWords[outcome][locale],
      intent: { kind: 'answer-come-back', team, agreement: id, term, outcome },
    })),
  };
}

function learnt({ outcome, lesson }: Agreement, locale: Locale): readonly string[] {
  const say = words[locale];
  return [
    ...(outcome ? [say.outcome(outcomeWords[outcome.outcome][locale])] : []),
    ...(lesson ? [say.lesson(lesson)] : []),
  ];
}

function askNext({ team, agreement }: ComeBackFacts, locale: Locale): Asked {
  const { id, term, lesson } = agreement;
  const say = words[locale];
  return {
    details: learnt(agreement, locale),
    question: lesson ? say.whatNow : say.whatLearnt,
    buttons: [
      {
        label: lesson ? say.rewrite : say.write,
        intent: { kind: 'open-lesson', team, agreement: id, term },
        opens: 'dialog',
      },
      ...nextSteps.map(
        (next): Button => ({
          label: nextStepWords[next][locale],
          intent: { kind: 'conclude-agreement', team, agreement: id, term, next },
        }),
      ),
    ],
  };
}

function tellEnd({ team, agreement }: ComeBackFacts, locale: Locale): Asked {
  const say = words[locale];
  const renew: Button = {
    label: say.renew,
    intent: { kind: 'open-agreement', team, from: agreement.id },
    opens: 'dialog',
  };
  return {
    details: learnt(agreement, locale),
    closing: ending(agreement, locale),
    buttons: [
      ...(agreement.closed?.next === 'change' ? [renew] : []),
      { label: say.all, intent: { kind: 'show-agreements', team } },
    ],
  };
}

const asked = { outcome: askOutcome, next: askNext, done: tellEnd } as const;

/** Makes the come-back of an agreement at one of its three moments. */
export function comeBack(frame: Frame, facts: ComeBackFacts): ComeBackView {
  const { locale, zone } = frame;
  const { agreement, stage } = facts;
  const say = words[locale];
  return {
    ...cardBase('come-back', frame),
    title: say.title,
    recall: say.recall(dateInWords(localDateAt(agreement.madeAt, zone), locale)),
    agreement: quoted(agreement.text, locale),
    ...asked[stage](facts, locale),
  };
}
