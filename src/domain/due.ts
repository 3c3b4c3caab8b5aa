import { openAgreements } from './agreement';
import type { Calendar } from './calendar';
import { type DeliverySubject, deliveryId } from './delivery';
import { comeBackMoments, madeMoments, reflectionMoments, viewMoments, welcomeMoments } from './due-channel';
import { askMoments, firstMessageMoments } from './due-private';
import { addDays, instantOf, localDateAt } from './local-time';
import { standing, teamNow } from './phase';
import type { RoundTimes } from './rhythm';
import { nextRound, roundAt } from './rhythm';
import type { Round } from './round';
import type { Team } from './team';
import type { TeamState } from './team-state';
import { hour, type Instant } from './time';
import type { Week } from './week';

/** One thing that should exist by now. */
export type Step =
  | { readonly kind: 'open-round'; readonly times: RoundTimes }
  | { readonly kind: 'close-round'; readonly week: Week }
  | { readonly kind: 'stop-round'; readonly week: Week }
  | { readonly kind: 'deliver'; readonly subject: DeliverySubject }
  | { readonly kind: 'clean-up' };

/** A step with the moment it can be done and the moment it stops making sense. */
export interface Moment {
  readonly at: Instant;
  readonly until: Instant;
  readonly step: Step;
}

export interface Due {
  readonly steps: readonly Step[];
  /** When to look again; `undefined` when nothing will come of itself. */
  readonly wakeAt: Instant | undefined;
}

/** A round is not opened when less than this is left of it: nobody could answer in time. */
const leastWindow = hour;

/**
 * What must be done for a team now, and when to look again. Derived from the records alone:
 * a lost tick, a crash or a second look changes nothing, and what no longer makes sense is simply not due.
 */
export function due(state: TeamState, calendar: Calendar, wallNow: Instant): Due {
  const now = teamNow(state.team, wallNow);
  const moments = [...momentsOf(state, calendar, now), ...nightMoments(state, now)];
  const steps = moments.filter(({ at, until }) => at <= now && now < until).map(({ step }) => step);
  const later = [...moments.map(({ at }) => at), ...turningPoints(state.team)].filter((at) => at > now);
  return { steps, wakeAt: later.length === 0 ? undefined : Math.min(...later) };
}

/** Whether a delivery still is what should be said now; asked again in the transaction that claims it. */
export function isDue(
  state: TeamState,
  calendar: Calendar,
  wallNow: Instant,
  subject: DeliverySubject,
): boolean {
  const wanted = deliveryId(subject, false);
  return due(state, calendar, wallNow).steps.some(
    (step) => step.kind === 'deliver' && deliveryId(step.subject, false) === wanted,
  );
}

function momentsOf(state: TeamState, calendar: Calendar, now: Instant): readonly Moment[] {
  const rounds = Object.values(state.rounds).filter((round) => round !== undefined);
  const open = rounds.filter((round) => round.state === 'open');
  switch (standing(state.team, now)) {
    case 'new':
      return welcomeMoments(state);
    case 'stopped':
    case 'paused':
      return open.map(stopMoment);
    case 'practice':
      return loopMoments(state, calendar, rounds, now);
    case 'live':
      return [
        ...openMoments(state, calendar, now),
        ...firstMessageMoments(state, calendar, now),
        ...loopMoments(state, calendar, rounds, now),
      ];
  }
}

/** The weekly loop itself, the same in practice and live. */
function loopMoments(
  state: TeamState,
  calendar: Calendar,
  rounds: readonly Round[],
  now: Instant,
): readonly Moment[] {
  const open = rounds.filter((round) => round.state === 'open');
  return [
    ...open.map(closeMoment),
    ...open.flatMap((round) => askMoments(state, calendar, round, now)),
    ...rounds.flatMap((round) => [
      ...viewMoments(state, calendar, round, now),
      ...reflectionMoments(state, calendar, round, now),
    ]),
    ...openAgreements(state.agreements).flatMap((agreement) => [
      ...madeMoments(state, agreement),
      ...comeBackMoments(state, calendar, agreement, now),
    ]),
  ];
}

/** One round at a time: after a change of rhythm the next one waits for the running one, and is only looked out for. */
function openMoments(state: TeamState, calendar: Calendar, now: Instant): readonly Moment[] {
  const running = Object.values(state.rounds).some((round) => round?.state === 'open');
  const current = roundAt(state.team.rhythm, calendar, now);
  const next = nextRound(state.team.rhythm, calendar, now);
  return [current, next]
    .filter((times) => times !== undefined)
    .filter((times) => !beganInPause(state, times.opensAt))
    .filter((times) => state.rounds[times.week] === undefined)
    .map((times) => ({
      at: times.opensAt,
      until: running ? times.opensAt : times.closesAt - leastWindow,
      step: { kind: 'open-round', times },
    }));
}

/** A round that began while the team rested asks about a week that was not to count. */
function beganInPause({ team }: TeamState, opensAt: Instant): boolean {
  const { phase, rhythm } = team;
  if (phase.kind !== 'paused') return false;
  return phase.until !== undefined && localDateAt(opensAt, rhythm.zone) <= phase.until;
}

function closeMoment(round: Round): Moment {
  return { at: round.closesAt, until: Infinity, step: { kind: 'close-round', week: round.week } };
}

/** Every night, or the first moment after it, what has been kept long enough goes; also while a team is at rest. */
function nightMoments({ team, cleanedOn }: TeamState, now: Instant): readonly Moment[] {
  if (team.phase.kind === 'practice') return [];
  const { zone } = team.rhythm;
  const today = localDateAt(now, zone);
  return [today, addDays(today, 1)]
    .filter((date) => cleanedOn === undefined || cleanedOn < date)
    .map((date) => ({
      at: instantOf(date, '03:00', zone),
      until: Infinity,
      step: { kind: 'clean-up' },
    }));
}

function stopMoment(round: Round): Moment {
  return { at: -Infinity, until: Infinity, step: { kind: 'stop-round', week: round.week } };
}

/** When the standing or the roster of a team changes by itself, and with it what is due. */
function turningPoints({ phase, consent, members, rhythm }: Team): readonly Instant[] {
  if (phase.kind === 'new' || phase.kind === 'practice') return [];
  const lastDays = [consent?.council.until, phase.kind === 'paused' ? phase.until : undefined];
  return [
    ...lastDays
      .filter((date) => date !== undefined)
      .map((date) => instantOf(addDays(date, 1), '00:00', rhythm.zone)),
    ...members.map(({ joinedAt }) => joinedAt),
  ];
}
