import type { Locale } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { LocalDate } from '../domain/time';
import { type Week, weekNumber } from '../domain/week';
import type { Button, CardBase, DateField, Frame, SubmitButton } from './card';
import { cardBase } from './card-base';
import type { Filled } from './form-fields';
import { formFields } from './form-fields';
import { dayInWords } from './moments';

export interface PauseFacts extends Filled {
  readonly team: TeamId;
  /** The team rests now, with or without a last day. */
  readonly paused?: boolean;
  readonly pausedUntil?: LocalDate;
  /** The week whose question is open, and stops with it. */
  readonly openWeek?: Week;
  /** A school holiday the bot proposes. */
  readonly summer?: { readonly from: LocalDate; readonly until: LocalDate };
}

/** Lets a team rest: nothing is asked, nothing is posted, nothing counts. */
export interface PauseView extends CardBase<'pause'> {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly until: DateField;
  readonly submit: SubmitButton;
  readonly buttons: readonly Button[];
}

const words = {
  nl: {
    title: 'Even pauze',
    what: 'In een pauze stel ik geen vragen en plaats ik niets. Weken op rij staan stil: ze tellen niet door en beginnen niet opnieuw. Afspraken blijven staan.',
    paused: 'Jullie team heeft nu pauze.',
    pausedUntil: (day: string) => `Jullie team heeft pauze tot en met ${day}.`,
    summer: (from: string, until: string) =>
      `De zomervakantie duurt van ${from} tot en met ${until}. Een goed moment voor rust.`,
    stops: (week: number) =>
      `Let op: de weekvraag van week ${week} staat nog open. Begint de pauze nu, dan telt die week niet mee en verwijder ik wat is ingevuld.`,
    until: { label: 'Pauze tot en met', hint: 'Leeg betekent: tot jullie zelf weer beginnen.' },
    save: 'Begin de pauze',
    resume: 'Weer beginnen',
  },
  en: {
    title: 'A pause',
    what: 'During a pause I ask no questions and post nothing. Weeks in a row stand still: they do not count on and do not start again. Agreements stay.',
    paused: 'Your team has a pause now.',
    pausedUntil: (day: string) => `Your team has a pause up to and including ${day}.`,
    summer: (from: string, until: string) =>
      `The summer holiday is from ${from} up to and including ${until}. A good moment to rest.`,
    stops: (week: number) =>
      `Please note: the weekly question of week ${week} is still open. If the pause begins now, that week does not count and I delete what was filled in.`,
    until: { label: 'Pause up to and including', hint: 'Empty means: until you begin again yourselves.' },
    save: 'Begin the pause',
    resume: 'Begin again',
  },
} as const satisfies Record<Locale, unknown>;

/** Makes the card to begin, change or end a pause. */
export function pause(frame: Frame, facts: PauseFacts): PauseView {
  const { locale } = frame;
  const { team, pausedUntil, summer } = facts;
  const say = words[locale];
  const rests = facts.paused === true || pausedUntil !== undefined;
  return {
    ...cardBase('pause', frame),
    title: say.title,
    paragraphs: [
      ...(pausedUntil ? [say.pausedUntil(dayInWords(pausedUntil, locale))] : rests ? [say.paused] : []),
      say.what,
      ...(facts.openWeek && !rests ? [say.stops(weekNumber(facts.openWeek))] : []),
      ...(summer && !rests
        ? [say.summer(dayInWords(summer.from, locale), dayInWords(summer.until, locale))]
        : []),
    ],
    until: formFields(facts, locale).date('until', say.until),
    submit: { label: say.save, intent: { kind: 'save-pause', team, fields: {} } },
    buttons: rests ? [{ label: say.resume, intent: { kind: 'resume', team } }] : [],
  };
}
