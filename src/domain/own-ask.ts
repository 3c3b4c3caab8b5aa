import { askAt, leastTimeToAnswer, nextSendable } from './asking';
import { type Calendar, withAway } from './calendar';
import type { Member } from './member';
import { nextRound, type Rhythm, type RoundTimes, roundAt } from './rhythm';
import type { Instant } from './time';

/** When one member is asked in a round: on working days of their own and never on days they said they are away. */
export function ownAskAt(
  rhythm: Rhythm,
  calendar: Calendar,
  times: RoundTimes,
  { workingDays, away }: Member,
): Instant | undefined {
  return askAt(rhythm, withAway(calendar, away), times, workingDays);
}

/** Who is away for longer than so many rounds is promised no date. */
const roundsInSight = 10;

/** The round that is open at a moment, and those after it. */
function* roundsFrom(rhythm: Rhythm, calendar: Calendar, from: Instant): Generator<RoundTimes> {
  let round = roundAt(rhythm, calendar, from) ?? nextRound(rhythm, calendar, from);
  for (let seen = 0; round !== undefined && seen < roundsInSight; seen += 1) {
    yield round;
    round = nextRound(rhythm, calendar, round.opensAt);
  }
}

/** The first moment from `from` on that any of these members is asked, in the round that is open or one after it. */
export function firstAsk(
  rhythm: Rhythm,
  calendar: Calendar,
  from: Instant,
  members: readonly Member[],
): Instant | undefined {
  for (const round of roundsFrom(rhythm, calendar, from)) {
    const until = round.closesAt - leastTimeToAnswer;
    const asks = members.flatMap((member) => {
      const planned = ownAskAt(rhythm, calendar, round, member);
      if (planned === undefined) return [];
      const days = withAway(calendar, member.away);
      return nextSendable(Math.max(planned, from), member.workingDays, days, rhythm.zone, until) ?? [];
    });
    if (asks.length > 0) return Math.min(...asks);
  }
  return undefined;
}

/** The next time one member is asked, from the round that is open on; undefined when that is far away. */
export function nextOwnAsk(
  rhythm: Rhythm,
  calendar: Calendar,
  now: Instant,
  member: Member,
): Instant | undefined {
  for (const round of roundsFrom(rhythm, calendar, now)) {
    const ask = ownAskAt(rhythm, calendar, round, member);
    if (ask !== undefined && ask > now) return ask;
  }
  return undefined;
}

/** The next time any of these members is asked, by working days alone: it tells of nobody's days away. */
export function nextAsk(
  rhythm: Rhythm,
  calendar: Calendar,
  now: Instant,
  members: readonly Member[],
): Instant | undefined {
  const asks = members.flatMap(
    ({ away: _untold, ...there }) => nextOwnAsk(rhythm, calendar, now, there) ?? [],
  );
  return asks.length > 0 ? Math.min(...asks) : undefined;
}
