import { askAt, nextSendable } from './asking';
import { type Calendar, withAway } from './calendar';
import type { Member } from './member';
import { nextRound, type Rhythm, type RoundTimes, roundAt } from './rhythm';
import { hour, type Instant } from './time';

/** When one member is asked in a round: on working days of their own and never on days they said they are away. */
export function ownAskAt(
  rhythm: Rhythm,
  calendar: Calendar,
  times: RoundTimes,
  { workingDays, away }: Member,
): Instant | undefined {
  return askAt(rhythm, withAway(calendar, away), times, workingDays);
}

/** Nobody is asked when less than this is left to answer in. */
export const leastTimeToAnswer = hour;

/** The first moment from `from` on that any of these members is asked, in the round that is open or one after it. */
export function firstAsk(
  rhythm: Rhythm,
  calendar: Calendar,
  from: Instant,
  members: readonly Member[],
): Instant | undefined {
  let round = roundAt(rhythm, calendar, from) ?? nextRound(rhythm, calendar, from);
  for (let seen = 0; round !== undefined && seen < roundsInSight; seen += 1) {
    const times = round;
    const asks = members.flatMap((member) => {
      const planned = ownAskAt(rhythm, calendar, times, member);
      const until = times.closesAt - leastTimeToAnswer;
      const days = withAway(calendar, member.away);
      return planned === undefined
        ? []
        : (nextSendable(Math.max(planned, from), member.workingDays, days, rhythm.zone, until) ?? []);
    });
    if (asks.length > 0) return Math.min(...asks);
    round = nextRound(rhythm, calendar, round.opensAt);
  }
  return undefined;
}

/** Who is away for longer than so many rounds is promised no date. */
const roundsInSight = 10;

/** The next time one member is asked, from the round that is open on; undefined when that is far away. */
export function nextOwnAsk(
  rhythm: Rhythm,
  calendar: Calendar,
  now: Instant,
  member: Member,
): Instant | undefined {
  let round = roundAt(rhythm, calendar, now) ?? nextRound(rhythm, calendar, now);
  for (let seen = 0; round !== undefined && seen < roundsInSight; seen += 1) {
    const ask = ownAskAt(rhythm, calendar, round, member);
    if (ask !== undefined && ask > now) return ask;
    round = nextRound(rhythm, calendar, round.opensAt);
  }
  return undefined;
}
