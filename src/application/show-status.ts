import { noAgreements, openAgreements } from '../domain/agreement';
import { askAt, nextSendable } from '../domain/asking';
import { nextAsk, nextOwnAsk } from '../domain/own-ask';
import { standing } from '../domain/phase';
import { noReflection, runningExcursion } from '../domain/reflection';
import { latestShown, type RoundTimes } from '../domain/rhythm';
import { asksForAnswers, memberOf, roster } from '../domain/roster';
import type { Looks } from '../domain/team';
import type { Instant, Weekday } from '../domain/time';
import { status } from '../views/status';
import type { Answer } from './answer';
import { nameOf } from './find-person';
import { logLook } from './log-look';
import { openWeekOf } from './open-week';
import { allowed, refuse, type Setting, teamScope } from './setting';

/** How many of the last looks are shown to everyone. */
const looksShown = 5;

/** Where the team is: its last view, its round, its talk and its agreements. The same for everyone who may ask. */
export async function showStatus(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'read-view')) return refuse(setting, { kind: 'refusal', why: 'view-of-the-team' });
  const { world, team, key, now } = setting;
  const calendar = world.holidays.calendar();
  const openWeek = await openWeekOf(setting);
  const last = latestShown(team.rhythm, calendar, now);
  const next = ownAsk(setting) ?? nextAsk(team.rhythm, calendar, now, roster(team, now));
  const looks = await logLook(setting);
  const weeks = [openWeek, last?.week].filter((week) => week !== undefined);
  const records = await world.store.read(teamScope(key), [
    'reflection',
    'agreements',
    ...weeks.map((week) => `publication/${week}` as const),
    ...weeks.map((week) => `round/${week}` as const),
  ]);
  const talk = records.reflection ?? noReflection;
  const running = runningExcursion(talk);
  const inMeeting = talk.inMeeting.find(({ week }) => week === last?.week)?.week;
  const phase = standing(team, now);
  const publication = last && records[`publication/${last.week}`];
  const open = openWeek && records[`round/${openWeek}`];
  const small = !asksForAnswers(team, now);
  const asked = [open, last && records[`round/${last.week}`]].find(
    (round) => round !== undefined && round.state !== 'stopped' && asksEnded(setting, round),
  )?.week;
  return {
    how: 'show',
    card: status(setting.frame, {
      team: team.id,
      lead: allowed(setting, 'settle'),
      phase,
      ...(publication !== undefined && !small && { last: publication }),
      ...(team.phase.kind === 'paused' &&
        team.phase.until !== undefined && { pausedUntil: team.phase.until }),
      ...(open?.state === 'open' && { round: open }),
      ...(next !== undefined && phase === 'live' && { next }),
      ...(inMeeting !== undefined && { inMeeting }),
      threadRuns: running !== undefined,
      outside: running?.outside ?? 0,
      agreements: openAgreements(records.agreements ?? noAgreements).map(({ text, until }) => ({
        text,
        until,
      })),
      ...(allowed(setting, 'read-report') &&
        !small &&
        asked !== undefined && { report: { week: asked, roster: roster(team, now).length } }),
      // Before there is a list nobody knows how many they are.
      small: small && roster(team, now).length > 0,
      looks: await namedLooks(setting, looks),
    }),
  };
}

/** When the asker gets their next question; who is asked nothing reads when the first of the team is. */
function ownAsk({ team, person, now, world }: Setting): Instant | undefined {
  const member = memberOf(team, person.id, now);
  return member && nextOwnAsk(team.rhythm, world.holidays.calendar(), now, member);
}

/** Whether everyone's own asking moment has passed, by working days alone: nobody's choice moves it. */
function asksEnded({ team, now, world }: Setting, times: RoundTimes): boolean {
  if (team.phase.kind === 'practice') return now >= times.opensAt;
  const calendar = world.holidays.calendar();
  const { zone } = team.rhythm;
  // A team that begins in the middle of a round is asked from then on.
  const from = team.phase.kind === 'live' ? team.phase.since : 0;
  const sentAt = (workingDays: readonly Weekday[]): Instant | undefined => {
    const ask = askAt(team.rhythm, calendar, times, workingDays);
    return ask && nextSendable(Math.max(ask, from), workingDays, calendar, zone, times.closesAt);
  };
  return roster(team, now).every(({ workingDays }) => (sentAt(workingDays) ?? 0) < now);
}

async function namedLooks(setting: Setting, looks: Looks) {
  const last = looks.list.slice(-looksShown).toReversed();
  return Promise.all(
    last.map(async ({ person, role, at }) => ({ name: await nameOf(setting.world, person), role, at })),
  );
}
