import { askAt } from './asking';
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
