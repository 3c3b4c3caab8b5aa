import type { TeamId } from '../domain/ids';
import type { Role } from '../domain/member';
import type { Standing } from '../domain/phase';
import type { Publication } from '../domain/publication';
import type { Instant, LocalDate } from '../domain/time';
import { type Week, weekNumber } from '../domain/week';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import type { LabelledList } from './labelled';
import { dateInWords, dayAndTimeInWords, dayInWords, momentInWords } from './moments';
import { placeAndTimes } from './position-words';
import { roleWords } from './role-words';
import { statusWords } from './status-words';
import { feltInWords } from './week-words';

export interface StatusFacts {
  /** The one who can settle what is missing. */
  readonly lead: boolean;
  readonly team: TeamId;
  readonly last?: Publication;
  readonly phase: Standing;
  readonly pausedUntil?: LocalDate;
  readonly round?: { readonly week: Week; readonly closesAt: Instant; readonly viewAt: Instant };
  readonly next?: Instant;
  /** The last week, when the team said it talks about it in its own meeting. */
  readonly inMeeting?: Week;
  readonly threadRuns: boolean;
  /** Published positions outside the band in the running talk. */
  readonly outside: number;
  readonly agreements: readonly { readonly text: string; readonly until: LocalDate }[];
  /** For the lead: the week whose asking is over, and how many stand on the list; never who was reached or answered. */
  readonly report?: { readonly week: Week; readonly roster: number };
  /** A team under five. */
  readonly small: boolean;
  /** Who of lead, manager and guide looked lately; everyone in the team sees this. */
  readonly looks?: readonly { readonly name: string; readonly role: Role; readonly at: Instant }[];
}

/** How things stand with a team, the same for everyone in it. */
export interface StatusView extends CardBase<'status'> {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly agreements?: LabelledList;
  readonly looks?: LabelledList;
  readonly buttons: readonly Button[];
}

function phaseSentence({ locale }: Frame, { phase, pausedUntil }: StatusFacts): string | undefined {
  const say = statusWords[locale];
  if (phase === 'paused' && pausedUntil !== undefined)
    return say.pausedUntil(dayInWords(pausedUntil, locale));
  return say.phases[phase];
}

/** What the last team view said, in one sentence. */
export function lastViewSentence({ locale }: Frame, last: Publication): string {
  const { position, felt } = last.shown;
  const say = statusWords[locale];
  const parts = [
    position && placeAndTimes(position, last.times, locale),
    felt && say.felt(feltInWords(felt, locale)),
  ].filter((part) => part !== undefined);
  const week = weekNumber(last.week);
  return parts.length > 0 ? say.last(week, parts.join('; ')) : say.lastWithout(week);
}

function roundSentence(frame: Frame, { round, next }: StatusFacts): string | undefined {
  const say = statusWords[frame.locale];
  if (round !== undefined) {
    return say.round(
      weekNumber(round.week),
      momentInWords(round.closesAt, frame),
      momentInWords(round.viewAt, frame),
    );
  }
  return next === undefined ? undefined : say.next(dayAndTimeInWords(next, frame));
}

function sentencesOf(frame: Frame, facts: StatusFacts): readonly string[] {
  const { last, threadRuns, inMeeting, outside, report, small } = facts;
  const say = statusWords[frame.locale];
  return [
    phaseSentence(frame, facts),
    last && lastViewSentence(frame, last),
    small ? say.small : roundSentence(frame, facts),
    threadRuns ? say.thread(outside) : undefined,
    inMeeting && say.inMeeting(weekNumber(inMeeting)),
    report && say.report(weekNumber(report.week), report.roster),
  ].filter((sentence) => sentence !== undefined);
}

/** Makes the answer to `status`. */
export function status(frame: Frame, facts: StatusFacts): StatusView {
  const { locale, team: name } = frame;
  const { team, agreements, looks = [], phase, lead } = facts;
  const say = statusWords[locale];
  const setup: Button = { label: say.setup, intent: { kind: 'open-setup', team } };
  return {
    ...cardBase('status', frame),
    title: say.title(name),
    sentences: sentencesOf(frame, facts),
    ...(agreements.length > 0 && {
      agreements: {
        label: say.agreementsLabel,
        items: agreements.map(({ text, until }) => say.agreement(dateInWords(until, locale), text)),
      },
    }),
    ...(looks.length > 0 && {
      looks: {
        label: say.looksLabel,
        items: looks.map(
          ({ name: who, role, at }) => `${who} (${roleWords[role][locale]}), ${dayAndTimeInWords(at, frame)}`,
        ),
      },
    }),
    buttons: [
      { label: say.agreements, intent: { kind: 'show-agreements', team } },
      { label: say.band, intent: { kind: 'show-band', team } },
      { label: say.trend, intent: { kind: 'show-trend', team } },
      ...(lead && phase !== 'live' && phase !== 'paused' ? [setup] : []),
    ],
  };
}
