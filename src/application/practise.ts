import { noAgreements, openAgreements } from '../domain/agreement';
import { bandInForce } from '../domain/band';
import { deliveryId } from '../domain/delivery';
import { inventedAnswer, inventedMembers } from '../domain/invented-answers';
import { instantOf } from '../domain/local-time';
import { nextRound, type RoundTimes, roundAt } from '../domain/rhythm';
import { memberOf, roster } from '../domain/roster';
import type { Round } from '../domain/round';
import type { Team } from '../domain/team';
import type { Instant } from '../domain/time';
import { previousWeek, type Week, weekAt, weekOf } from '../domain/week';
import { put } from '../ports/store';
import { type PracticeFacts, practice } from '../views/practice';
import type { Answer } from './answer';
import { lookAtTeam } from './look-at-team';
import { openRound } from './open-round';
import { allowed, frameOf, notYourRole, refuse, type Setting, teamScope } from './setting';
import { wipePractice } from './wipe-practice';

/**
 * Begins a practice week, or joins one: the asker gets the weekly question at once,
 * and the bot plays the colleagues who are not there.
 */
export async function practise(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'practise')) return notYourRole(setting);
  const { world, team, key, person, wallNow } = setting;
  if (team.phase.kind === 'live' || team.phase.kind === 'paused') {
    return refuse(setting, { kind: 'refusal', why: 'not-in-practice' });
  }
  if (team.phase.kind === 'practice') {
    await setPhase(setting, (now, testers) => ({
      kind: 'practice',
      now,
      testers: [...new Set([...testers, person.id])],
    }));
    await lookAtTeam(world, key);
    return told(setting, 'asked');
  }
  const calendar = world.holidays.calendar();
  const times = roundAt(team.rhythm, calendar, wallNow) ?? nextRound(team.rhythm, calendar, wallNow);
  if (times === undefined) return refuse(setting, { kind: 'refusal', why: 'no-round-open' });
  const refusal = await wipePractice(setting, (one) => {
    if (one.phase.kind !== 'new') return { kind: 'refusal', why: 'not-in-practice' };
    const members = [...one.members, ...inventedMembers(one, 0)];
    return { ...one, members, phase: { kind: 'practice', now: times.opensAt, testers: [person.id] } };
  });
  if (refusal !== undefined) return refuse(setting, refusal);
  return begin(setting, times, 'started');
}

/** Goes to the next step of the practice at once: colleagues answer, the round closes, the bot comes back, a new week. */
export async function practiseNext(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'practise')) return notYourRole(setting);
  const { world, team, key } = setting;
  if (team.phase.kind !== 'practice') return refuse(setting, { kind: 'refusal', why: 'not-in-practice' });
  const round = await openPracticeRound(setting);
  if (round !== undefined && !colleaguesAnswered(team, round)) return letColleaguesAnswer(setting, round);
  if (round !== undefined) {
    await setPhase(setting, (_now, testers) => ({ kind: 'practice', now: round.viewAt, testers }));
    await lookAtTeam(world, key);
    return told(setting, 'shown');
  }
  const comeBack = await nextComeBack(setting);
  if (comeBack !== undefined) {
    await setPhase(setting, (_now, testers) => ({ kind: 'practice', now: comeBack, testers }));
    await lookAtTeam(world, key);
    return told(setting, 'came-back');
  }
  const times = nextRound(team.rhythm, world.holidays.calendar(), setting.now);
  if (times === undefined) return refuse(setting, { kind: 'refusal', why: 'no-round-open' });
  await setPhase(setting, (_now, testers) => ({ kind: 'practice', now: times.opensAt, testers }));
  return begin(setting, times, 'asked');
}

async function begin(setting: Setting, times: RoundTimes, step: PracticeFacts['step']): Promise<Answer> {
  await openRound(setting.world, setting.key, times, true);
  await lookAtTeam(setting.world, setting.key);
  return told(setting, step);
}

async function letColleaguesAnswer(setting: Setting, round: Round): Promise<Answer> {
  const { world, key } = setting;
  const week = round.week;
  const before = previousWeek(week);
  await world.store.change(
    teamScope(key),
    ['team', 'bands', `round/${week}`, `publication/${before}`],
    (records) => {
      const team = records.team ?? setting.team;
      const open = records[`round/${week}`] ?? round;
      const band = records.bands && bandInForce(records.bands, week);
      const busy = records[`publication/${before}`] === undefined;
      const testers = team.phase.kind === 'practice' ? team.phase.testers : [];
      const missing = roster(team, round.opensAt).filter(
        ({ person }) => !testers.includes(person) && open.answers[person] === undefined,
      );
      const answers = Object.fromEntries(
        missing.map((member, nth) => [
          member.person,
          inventedAnswer(team, member, nth, busy, band, setting.now),
        ]),
      );
      return {
        writes: [put(`round/${week}`, { ...open, answers: { ...open.answers, ...answers } })],
        result: undefined,
      };
    },
  );
  return told(setting, 'answered');
}

/** Whether everyone who does not test themselves has an answer; in a large team nobody has to be invented for it. */
function colleaguesAnswered(team: Team, round: Round): boolean {
  const testers = team.phase.kind === 'practice' ? team.phase.testers : [];
  return roster(team, round.opensAt).every(
    ({ person }) => testers.includes(person) || round.answers[person] !== undefined,
  );
}

async function openPracticeRound(setting: Setting): Promise<Round | undefined> {
  const week = currentWeek(setting);
  if (week === undefined) return undefined;
  const records = await setting.world.store.read(teamScope(setting.key), [`round/${week}`]);
  const round = records[`round/${week}`];
  return round?.state === 'open' ? round : undefined;
}

function currentWeek({ team, world, now }: Setting): Week | undefined {
  return roundAt(team.rhythm, world.holidays.calendar(), now)?.week;
}

/** The come-back of a practice agreement that has not been asked for yet; one that goes on has been seen once. */
async function nextComeBack(setting: Setting): Promise<Instant | undefined> {
  const { world, key, team } = setting;
  const { agreements = noAgreements } = await world.store.read(teamScope(key), ['agreements']);
  const [open] = openAgreements(agreements).filter(
    ({ practice, outcome, term }) => practice && outcome === undefined && term === 1,
  );
  if (open === undefined) return undefined;
  const week = weekOf(open.until);
  const name = `deliveries/${week}` as const;
  const records = await world.store.read(teamScope(key), [name]);
  const id = deliveryId({ kind: 'come-back', week, agreement: open.id, term: open.term }, true);
  if (records[name]?.deliveries[id] !== undefined) return undefined;
  const at = instantOf(open.until, '10:00', team.rhythm.zone);
  return weekAt(at, team.rhythm.zone) < weekAt(setting.now, team.rhythm.zone) ? undefined : at;
}

async function setPhase(
  setting: Setting,
  make: (now: Instant, testers: Extract<Team['phase'], { kind: 'practice' }>['testers']) => Team['phase'],
): Promise<void> {
  await setting.world.store.change(teamScope(setting.key), ['team'], ({ team }) => {
    const one = team ?? setting.team;
    const { phase } = one;
    if (phase.kind !== 'practice') return { writes: [], result: undefined };
    return { writes: [put('team', { ...one, phase: make(phase.now, phase.testers) })], result: undefined };
  });
}

function told(setting: Setting, step: PracticeFacts['step']): Answer {
  const frame = { ...frameOf(setting.team, setting.frame.locale), practice: true };
  const asked = memberOf(setting.team, setting.person.id, setting.now) !== undefined;
  return { how: 'show', card: practice(frame, { team: setting.team.id, step, asked }) };
}
