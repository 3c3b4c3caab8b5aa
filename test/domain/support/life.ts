import type { Calendar } from '../../../src/domain/calendar';
import type { Delivery, DeliverySubject } from '../../../src/domain/delivery';
import { due, isDue, type Step } from '../../../src/domain/due';
import type { Position } from '../../../src/domain/publication';
import { reflectOn } from '../../../src/domain/reflection';
import type { Round } from '../../../src/domain/round';
import type { TeamState } from '../../../src/domain/team-state';
import { day, type Instant } from '../../../src/domain/time';
import type { Week } from '../../../src/domain/week';
import { noDaysOff, shown } from './clock';
import { aPublication } from './round';
import { sentAt, withDelivery } from './state';

/** A step in a few words. */
export function said(step: Step): string {
  switch (step.kind) {
    case 'open-round':
      return `open ${step.times.week}`;
    case 'close-round':
      return `close ${step.week}`;
    case 'stop-round':
      return `stop ${step.week}`;
    case 'clean-up':
      return 'clean up';
    case 'deliver':
      return about(step.subject);
  }
}

function about(subject: DeliverySubject): string {
  switch (subject.kind) {
    case 'welcome':
      return 'welcome';
    case 'first-message':
      return `greet ${nameOf(subject.person)}`;
    case 'ask':
      return `ask ${nameOf(subject.person)}`;
    case 'reminder':
      return `remind ${nameOf(subject.person)}`;
    case 'later':
      return `ask ${nameOf(subject.person)} again, ${subject.nth}`;
    case 'team-view':
      return `view ${subject.week}`;
    case 'reflection':
      return `talk ${subject.week}`;
    case 'agreement':
      return `read out ${subject.agreement}`;
    case 'come-back':
      return `come back for ${subject.agreement}`;
  }
}

function nameOf(person: string): string {
  return person.replace('person-', '');
}

/** What is due at a moment, in a few words each; the nightly clean-up is left out. */
export function dueAt(state: TeamState, now: Instant, calendar: Calendar = noDaysOff): readonly string[] {
  return due(state, calendar, now)
    .steps.map(said)
    .filter((one) => one !== 'clean up');
}

export interface Circumstances {
  readonly calendar?: Calendar;
  /** Where the team is found to stand when a round closes. */
  readonly position?: (week: Week) => Position | undefined;
  /** What becomes of a message; by default the platform takes it at once. */
  readonly taken?: (subject: DeliverySubject, now: Instant) => Delivery;
}

export interface Life {
  readonly diary: readonly string[];
  readonly state: TeamState;
}

/** Lives from one moment to another, looking only when `wakeAt` says so, and keeps a diary of what was done. */
export function live(first: TeamState, from: Instant, until: Instant, around: Circumstances = {}): Life {
  const { calendar = noDaysOff } = around;
  const diary: string[] = [];
  let state = first;
  let now: Instant | undefined = from;
  let looks = 0;
  while (now !== undefined && now <= until) {
    looks += 1;
    if (looks > looksAtMost(until - from))
      throw new Error(`Looking over and over: ${diary.slice(-3).join(', ')}`);
    const { steps, wakeAt } = due(state, calendar, now);
    const doing = steps.filter((step) => step.kind !== 'clean-up');
    for (const step of doing) {
      // A step before it may have changed what is due, as it may when a delivery is claimed.
      if (step.kind === 'deliver' && !isDue(state, calendar, now, step.subject)) continue;
      diary.push(`${shown(now)} ${said(step)}`);
      state = done(state, step, now, around);
    }
    if (doing.length === 0) now = wakeAt;
  }
  return { diary, state };
}

/** Far more looks than any team needs; only work that never gets done takes more. */
function looksAtMost(span: number): number {
  return 200 + (6 * span) / day;
}

function done(state: TeamState, step: Step, now: Instant, around: Circumstances): TeamState {
  switch (step.kind) {
    case 'open-round':
      return withRound(state, { ...step.times, practice: false, state: 'open', answers: {} });
    case 'stop-round':
      return withRoundState(state, step.week, 'stopped');
    case 'close-round': {
      const publication = aPublication(step.week, around.position?.(step.week));
      return {
        ...withRoundState(state, step.week, 'closed'),
        publications: { ...state.publications, [step.week]: publication },
        reflection: reflectOn(state.reflection, publication),
      };
    }
    case 'deliver':
      return withDelivery(state, step.subject, around.taken?.(step.subject, now) ?? sentAt(now));
    case 'clean-up':
      return state;
  }
}

function withRound(state: TeamState, round: Round): TeamState {
  return { ...state, rounds: { ...state.rounds, [round.week]: round } };
}

function withRoundState(state: TeamState, week: Week, to: Round['state']): TeamState {
  const round = state.rounds[week];
  return round === undefined ? state : withRound(state, { ...round, state: to, answers: {} });
}
