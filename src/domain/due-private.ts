import { leastTimeToAnswer, nextSendable, remindAt } from './asking';
import { type Calendar, withAway } from './calendar';
import type { DeliverySubject } from './delivery';
import { isSettled } from './delivery';
import type { Moment } from './due';
import type { Member } from './member';
import { ownAskAt } from './own-ask';
import { emptyOwnRecord } from './own-record';
import { tryAt } from './retry';
import { asksForAnswers, roster } from './roster';
import type { Round } from './round';
import { deliveryOf, type TeamState } from './team-state';
import type { Instant } from './time';

/** The first message, once, on a working moment of everyone on the roster who has not said whether they take part. */
export function firstMessageMoments(state: TeamState, calendar: Calendar, now: Instant): readonly Moment[] {
  if (!asksForAnswers(state.team, now)) return [];
  return roster(state.team, now)
    .filter((member) => own(state, member).takingPart === 'not-said')
    .flatMap((member) => {
      const subject = { kind: 'first-message', person: member.person } as const;
      const days = withAway(calendar, member.away);
      return privateMoment(state, days, member, subject, member.joinedAt, Infinity, now);
    });
}

/** The weekly question, and then its one reminder or the moment someone asked for instead, for who has not answered. */
export function askMoments(
  state: TeamState,
  calendar: Calendar,
  round: Round,
  now: Instant,
): readonly Moment[] {
  if (!asksForAnswers(state.team, now)) return [];
  const asked = roster(state.team, now).filter((member) => isAsked(state, member, round));
  if (state.team.phase.kind === 'practice')
    return asked.flatMap((member) => practiceAsk(state, member, round));
  return asked.flatMap((member) => askOf(state, calendar, member, round, now));
}

function askOf(
  state: TeamState,
  calendar: Calendar,
  member: Member,
  round: Round,
  now: Instant,
): readonly Moment[] {
  const days = withAway(calendar, member.away);
  const planned = ownAskAt(state.team.rhythm, calendar, round, member);
  if (planned === undefined) return [];
  const until = round.closesAt - leastTimeToAnswer;
  const about = { week: round.week, person: member.person };
  const { later } = own(state, member);
  if (later?.week === round.week) {
    const subject = { kind: 'later', ...about, nth: later.nth } as const;
    return privateMoment(state, days, member, subject, later.at, until, now);
  }
  const ask: DeliverySubject = { kind: 'ask', ...about };
  const reminder: DeliverySubject = { kind: 'reminder', ...about };
  const asking = deliveryOf(state, ask);
  if (!isSettled(asking)) return privateMoment(state, days, member, ask, planned, until, now);
  // Who was asked late is not reminded the same morning: the working day is counted from the asking itself.
  const asked = Math.max(planned, asking.at);
  const at = remindAt(state.team.rhythm, days, round, member.workingDays, asked);
  return at === undefined ? [] : privateMoment(state, days, member, reminder, at, until, now);
}

function practiceAsk(state: TeamState, member: Member, round: Round): readonly Moment[] {
  const step = { kind: 'ask', week: round.week, person: member.person } as const;
  const at = tryAt(deliveryOf(state, step), round.opensAt);
  return at === undefined ? [] : [{ at, until: round.closesAt, step: { kind: 'deliver', subject: step } }];
}

/** Invented colleagues get no messages, nor does who answered, skipped or does not take part. */
function isAsked(state: TeamState, member: Member, round: Round): boolean {
  if (member.invented === true || round.answers[member.person] !== undefined) return false;
  const { phase } = state.team;
  if (phase.kind === 'practice') return phase.testers.includes(member.person);
  const mine = own(state, member);
  return mine.takingPart === 'yes' && mine.skipped !== round.week;
}

function privateMoment(
  state: TeamState,
  calendar: Calendar,
  member: Member,
  subject: DeliverySubject,
  planned: Instant,
  until: Instant,
  now: Instant,
): readonly Moment[] {
  const trying = tryAt(deliveryOf(state, subject), planned);
  if (trying === undefined) return [];
  const at = nextSendable(Math.max(trying, now), member.workingDays, calendar, state.team.rhythm.zone, until);
  if (at === undefined) return [];
  return [{ at, until, step: { kind: 'deliver', subject } }];
}

function own(state: TeamState, member: Member) {
  return state.own[member.person] ?? emptyOwnRecord;
}
