import type { Position, Publication } from './publication';
import type { Instant } from './time';
import { isWeek, type Week } from './week';

/** What the bot says in the thread of an excursion; the ladder of PEOPLE.md item 11. */
export type LadderStep = 'first-question' | 'offer-table' | 'what-not' | 'who-decides' | 'back-inside';

/** A run of weeks outside the band, with the one thread it is talked about in. */
export interface Excursion {
  readonly side: 'below' | 'above';
  readonly since: Week;
  /** Published positions on this side since then, weeks inside in between not counted. */
  readonly outside: number;
  /** Published positions inside since the last one outside. */
  readonly inside: number;
  readonly steps: readonly { readonly week: Week; readonly step: LadderStep }[];
  readonly closed?: Week;
}

/** The team's talk about its place against the band: at most one excursion runs. */
export interface Reflection {
  readonly excursion?: Excursion;
  /** Question turned to by "another question", per round; everyone sees the same one. */
  readonly turns: Readonly<Partial<Record<Week, number>>>;
  /** Rounds the team said it talks about in its own meeting. */
  readonly inMeeting: readonly { readonly week: Week; readonly at: Instant }[];
}

export const noReflection: Reflection = { turns: {}, inMeeting: [] };

/** Published weeks inside before a thread asks what helped and closes. */
const insideToClose = 2;

/** What the thread says at the nth published week outside; in the weeks between it is left in peace. */
const ladder: Readonly<Record<number, LadderStep>> = {
  1: 'first-question',
  3: 'offer-table',
  5: 'what-not',
  8: 'who-decides',
};

/** From this published week outside on the bot asks nothing of itself: somebody has to decide. */
const asksNoMoreFrom = 8;

/** Whether the talk waits for a decision that is not the team's, so that one more question would not help. */
export function waitsForDecision(reflection: Reflection, position: Position | undefined): boolean {
  const running = runningExcursion(reflection);
  return running !== undefined && running.outside >= asksNoMoreFrom && position === running.side;
}

/**
 * Moves the talk on by one publication. A publication without a position changes nothing:
 * what is not known neither counts nor breaks. Changing sides begins a new excursion.
 */
export function reflectOn(reflection: Reflection, publication: Publication): Reflection {
  const { position } = publication.shown;
  if (position === undefined) return reflection;
  const running = runningExcursion(reflection);
  const excursion =
    position === 'inside'
      ? comeInside(running, publication.week)
      : goOutside(running, position, publication.week);
  return { ...reflection, ...(excursion !== undefined && { excursion }) };
}

/** Without the questions turned to, and the meetings, of weeks before the first kept one. */
export function forgetTurnsBefore(reflection: Reflection, first: Week): Reflection {
  const turns: Partial<Record<Week, number>> = {};
  for (const [week, turn] of Object.entries(reflection.turns))
    if (isWeek(week) && week >= first) turns[week] = turn;
  return { ...reflection, turns, inMeeting: reflection.inMeeting.filter(({ week }) => week >= first) };
}

/** The excursion that is not closed, if there is one. */
export function runningExcursion(reflection: Reflection): Excursion | undefined {
  return reflection.excursion?.closed === undefined ? reflection.excursion : undefined;
}

/** What the thread says because of one week's publication, if anything. */
export function stepIn(reflection: Reflection, week: Week): LadderStep | undefined {
  return reflection.excursion?.steps.find((step) => step.week === week)?.step;
}

function comeInside(running: Excursion | undefined, week: Week): Excursion | undefined {
  if (running === undefined) return undefined;
  const inside = running.inside + 1;
  if (inside < insideToClose) return { ...running, inside };
  return { ...running, inside, steps: [...running.steps, { week, step: 'back-inside' }], closed: week };
}

function goOutside(running: Excursion | undefined, side: Exclude<Position, 'inside'>, week: Week): Excursion {
  const before = running?.side === side ? running : { side, since: week, outside: 0, inside: 0, steps: [] };
  const outside = before.outside + 1;
  const step = ladder[outside];
  return {
    ...before,
    outside,
    inside: 0,
    steps: step === undefined ? before.steps : [...before.steps, { week, step }],
  };
}
