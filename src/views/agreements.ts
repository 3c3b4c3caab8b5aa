import type { Locale } from '../catalogue/localised';
import type { Agreement } from '../domain/agreement';
import type { TeamId } from '../domain/ids';
import { agreementKindWords, nextStepWords, outcomeWords, quoted, quotedToEnd } from './agreement-words';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { factorWords, valueWords } from './catalogue-words';
import { dateInWords } from './moments';
import { agreementButton, purposeButton } from './talk-words';

export interface AgreementsFacts {
  readonly team: TeamId;
  /** Oldest first. */
  readonly open: readonly Agreement[];
  /** The last five, newest first. */
  readonly closed: readonly Agreement[];
  readonly canAdd: boolean;
  /** As many run as there is room for. */
  readonly full: boolean;
}

/** One agreement as a person reads it back. */
export interface AgreementTold {
  readonly text: string;
  readonly details: readonly string[];
}

/** What the team tries now, and what it learnt from what it tried before. */
export interface AgreementsView extends CardBase<'agreements'> {
  readonly title: string;
  readonly open: readonly AgreementTold[];
  /** What is said when nothing runs, or when no more can be added. */
  readonly note?: string;
  readonly closedLabel?: string;
  readonly closed: readonly AgreementTold[];
  readonly buttons: readonly Button[];
}

const words = {
  nl: {
    title: 'Onze afspraken',
    until: (date: string) => `We proberen dit tot ${date}.`,
    sign: (sign: string) => `We merken het aan: ${sign}`,
    dropped: (dropped: string) => `Dit doen we dan niet: ${dropped}`,
    carrier: (carrier: string) => `Trekt dit namens het team: ${carrier}`,
    decides: (decides: string) => `Mag dit besluiten: ${decides}`,
    about: (about: string) => `Gaat over ${quotedToEnd(about, 'nl')}`,
    lesson: (lesson: string) => `We leerden: ${lesson}`,
    none: 'Er loopt nu geen afspraak. Een kleine is ook goed.',
    full: 'Er lopen drie afspraken. Rond er eerst één af, dan is er plaats voor een nieuwe.',
    closed: 'Eerder afgerond',
  },
  en: {
    title: 'Our agreements',
    until: (date: string) => `We try this until ${date}.`,
    sign: (sign: string) => `We notice it by: ${sign}`,
    dropped: (dropped: string) => `What we do not do then: ${dropped}`,
    carrier: (carrier: string) => `Carries this for the team: ${carrier}`,
    decides: (decides: string) => `May decide this: ${decides}`,
    about: (about: string) => `Is about ${quotedToEnd(about, 'en')}`,
    lesson: (lesson: string) => `We learnt: ${lesson}`,
    none: 'No agreement is running now. A small one is fine too.',
    full: 'Three agreements are running. Finish one first, then there is room for a new one.',
    closed: 'Finished before',
  },
} as const;

function aboutWords({ about }: Agreement, frame: Frame): string | undefined {
  if (about === undefined) return undefined;
  return 'value' in about ? valueWords(about.value, frame) : factorWords(about.factor, frame);
}

function tellOpen(agreement: Agreement, frame: Frame): AgreementTold {
  const { sign, dropped, carrier, decides, kind, until } = agreement;
  const say = words[frame.locale];
  const about = aboutWords(agreement, frame);
  const details = [
    say.until(dateInWords(until, frame.locale)),
    about ? say.about(about) : undefined,
    sign ? say.sign(sign) : undefined,
    dropped ? say.dropped(dropped) : undefined,
    carrier ? say.carrier(carrier) : undefined,
    decides ? say.decides(decides) : undefined,
    kind === 'team' ? undefined : `${agreementKindWords[kind][frame.locale]}.`,
  ];
  return {
    text: quoted(agreement.text, frame.locale),
    details: details.filter((detail) => detail !== undefined),
  };
}

function tellClosed({ text, outcome, closed, lesson }: Agreement, locale: Locale): AgreementTold {
  const ended = [
    outcome && outcomeWords[outcome.outcome][locale],
    closed && nextStepWords[closed.next][locale],
  ].filter((part) => part !== undefined);
  return {
    text: quoted(text, locale),
    details: [
      ...(ended.length > 0 ? [ended.join(' · ')] : []),
      ...(lesson ? [words[locale].lesson(lesson)] : []),
    ],
  };
}

/** Lists what runs and what was learnt. */
export function agreements(
  frame: Frame,
  { team, open, closed, canAdd, full }: AgreementsFacts,
): AgreementsView {
  const { locale } = frame;
  const say = words[locale];
  const note = open.length === 0 ? say.none : canAdd && full ? say.full : undefined;
  return {
    ...cardBase('agreements', frame),
    title: say.title,
    open: open.map((agreement) => tellOpen(agreement, frame)),
    ...(note && { note }),
    ...(closed.length > 0 && { closedLabel: say.closed }),
    closed: closed.map((agreement) => tellClosed(agreement, locale)),
    buttons: [...(canAdd && !full ? [agreementButton(frame, team)] : []), purposeButton(frame, team)],
  };
}
