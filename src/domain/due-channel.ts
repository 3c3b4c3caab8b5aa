import type { Agreement } from './agreement';
import { nextChannelSendable } from './asking';
import type { Calendar } from './calendar';
import { type DeliverySubject, deliveryId } from './delivery';
import type { Moment } from './due';
import { instantOf } from './local-time';
import { channelPostsAWeek } from './message-budget';
import { stepIn } from './reflection';
import { tryAt } from './retry';
import { nextRound } from './rhythm';
import type { Round } from './round';
import { deliveryOf, type TeamState } from './team-state';
import { day, type Instant, type LocalTime } from './time';
import { mondayOf, nextWeek, type Week, weekAt, weekOf } from './week';

/** A team view older than this is no news: it is not posted any more, `status` still shows it. */
const viewMakesSenseFor = 3 * day;

/** A come-back older than this is left to the list of agreements. */
const comeBackMakesSenseFor = 21 * day;

const comeBackTime: LocalTime = '10:00';

/** The one welcome in the channel of a team that has no list of colleagues yet; somebody just asked the bot in. */
export function welcomeMoments(state: TeamState): readonly Moment[] {
  const { team } = state;
  if (team.phase.kind !== 'new' || team.members.length > 0 || team.channel === undefined) return [];
  const subject = { kind: 'welcome' } as const;
  const at = tryAt(deliveryOf(state, subject), -Infinity);
  return at === undefined ? [] : [{ at, until: Infinity, step: { kind: 'deliver', subject } }];
}

/** The team view, once, half an hour after the close. */
export function viewMoments(
  state: TeamState,
  calendar: Calendar,
  round: Round,
  now: Instant,
): readonly Moment[] {
  if (state.publications[round.week] === undefined) return [];
  const subject = { kind: 'team-view', week: round.week } as const;
  return channelMoment(state, calendar, subject, round.viewAt, round.viewAt + viewMakesSenseFor, now);
}

/** What the ladder says because of this week, in the running thread, after the team view is there. */
export function reflectionMoments(
  state: TeamState,
  calendar: Calendar,
  round: Round,
  now: Instant,
): readonly Moment[] {
  if (stepIn(state.reflection, round.week) === undefined) return [];
  if (deliveryOf(state, { kind: 'team-view', week: round.week })?.state !== 'sent') return [];
  const subject = { kind: 'reflection', week: round.week } as const;
  return channelMoment(state, calendar, subject, round.viewAt, round.viewAt + viewMakesSenseFor, now);
}

/** The come-back on an agreement's date; it waits when the week's posts are spent or its team view is still to come. */
export function comeBackMoments(
  state: TeamState,
  calendar: Calendar,
  agreement: Agreement,
  now: Instant,
): readonly Moment[] {
  if (agreement.practice !== (state.team.phase.kind === 'practice')) return [];
  const { zone } = state.team.rhythm;
  const week = weekOf(agreement.until);
  const subject = { kind: 'come-back', week, agreement: agreement.id, term: agreement.term } as const;
  const date = instantOf(agreement.until, comeBackTime, zone);
  if (state.team.phase.kind === 'practice') {
    return channelMoment(state, calendar, subject, date, date + comeBackMakesSenseFor, now);
  }
  const planned = Math.max(date, afterView(state, calendar, now), afterSpentWeek(state, subject, now, zone));
  return channelMoment(state, calendar, subject, planned, date + comeBackMakesSenseFor, now);
}

/** A new agreement is read out in its thread at once, also out of hours: the team itself just made it. */
export function madeMoments(state: TeamState, agreement: Agreement): readonly Moment[] {
  if (agreement.term > 1 || agreement.practice !== (state.team.phase.kind === 'practice')) return [];
  const week = weekAt(agreement.madeAt, state.team.rhythm.zone);
  const subject = { kind: 'agreement', week, agreement: agreement.id, term: agreement.term } as const;
  const at = tryAt(deliveryOf(state, subject), agreement.madeAt);
  if (at === undefined || state.team.channel === undefined) return [];
  return [{ at, until: agreement.madeAt + day, step: { kind: 'deliver', subject } }];
}

function channelMoment(
  state: TeamState,
  calendar: Calendar,
  subject: DeliverySubject,
  planned: Instant,
  until: Instant,
  now: Instant,
): readonly Moment[] {
  const trying = tryAt(deliveryOf(state, subject), planned);
  if (trying === undefined || state.team.channel === undefined) return [];
  if (state.team.phase.kind === 'practice' || trying > now) {
    return [{ at: trying, until, step: { kind: 'deliver', subject } }];
  }
  const at = nextChannelSendable(now, calendar, state.team.rhythm.zone, until);
  return at === undefined ? [] : [{ at, until, step: { kind: 'deliver', subject } }];
}

/** The week's team view and its question go first, also while they wait to be tried again. */
function afterView(state: TeamState, calendar: Calendar, now: Instant): Instant {
  const { zone } = state.team.rhythm;
  const rounds = Object.values(state.rounds).filter((round) => round !== undefined);
  const unsaid = rounds
    .flatMap((round) => [
      ...viewMoments(state, calendar, round, now),
      ...reflectionMoments(state, calendar, round, now),
    ])
    .map(({ until }) => until);
  const next = nextRound(state.team.rhythm, calendar, now);
  const toOpen = next === undefined || state.rounds[next.week] !== undefined ? [] : [next];
  const toCome = [...rounds.filter((round) => round.state !== 'stopped'), ...toOpen]
    .map(({ viewAt }) => viewAt)
    .filter((viewAt) => weekAt(viewAt, zone) === weekAt(now, zone));
  return Math.max(now, ...unsaid, ...toCome);
}

function afterSpentWeek(state: TeamState, subject: DeliverySubject, now: Instant, zone: string): Instant {
  const week = weekAt(now, zone);
  return postsIn(state, subject, week, zone) < channelPostsAWeek
    ? now
    : instantOf(mondayOf(nextWeek(week)), '00:00', zone);
}

/** Other channel posts said in one ISO week: a claim that is taken up again does not stand in its own way. */
function postsIn(state: TeamState, subject: DeliverySubject, week: Week, zone: string): number {
  const own = deliveryId(subject, state.team.phase.kind === 'practice');
  return Object.values(state.books)
    .flatMap((book) => Object.entries(book?.deliveries ?? {}))
    .filter(
      ([id, delivery]) => id !== own && isChannelPost(id) && 'at' in delivery && delivery.state !== 'failed',
    )
    .filter(([, delivery]) => 'at' in delivery && weekAt(delivery.at, zone) === week).length;
}

function isChannelPost(id: string): boolean {
  return id.includes('.team-view') || id.includes('.reflection') || id.includes('.come-back.');
}
