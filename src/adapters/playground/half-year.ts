import { addDays, instantOf, localDateAt, localTimeAt, weekdayOf } from '../../domain/local-time';
import type { Round } from '../../domain/round';
import type { Team } from '../../domain/team';
import { day, type Instant, type LocalTime } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import {
  answerRound,
  answerWithOneTap,
  type Colleague,
  colleaguesIn,
  mayAnswer,
  questionTo,
  takePart,
} from './colleagues';
import { halfYearWeeks } from './half-year-phases';
import type { Memory } from './memory';
import { moveTo } from './move-clock';
import { type News, passingOf, type TimedStage, watch } from './passing-time';
import { seeded } from './seeded';
import { storyWeek, weekOfStory } from './story';
import { talkAfter } from './team-talk';

/** The time of a working day at which people answer, and talk about what they read. */
const sittingTime: LocalTime = '16:00';

/** So many of who answers do so on the day they are asked, the others at the last moment. */
const atOnce = 0.6;

/** So many leave it at one tap, once the third week has asked for all their numbers. */
const inHurry = 0.25;
const numbersKnownFrom = 3;

/** The moment at which a half year that was begun is over. */
function endOf(from: Instant, zone: string): Instant {
  const date = addDays(localDateAt(from, zone), halfYearWeeks * 7);
  return instantOf(date, localTimeAt(from, zone), zone);
}

/** What tells how far a half year has come. */
interface Timekeeping {
  readonly memory: Memory;
  readonly clock: Clock;
  readonly zone: string;
}

/** Whether a player may still let half a year go by; one that was broken off goes on where it was. */
export function isHalfYearAhead({ memory, clock, zone }: Timekeeping): boolean {
  const from = memory.halfYearFrom();
  return from === undefined || clock.now() < endOf(from, zone);
}

/** The sittings from one moment on and before another: Monday to Friday. */
function sittings(from: Instant, until: Instant, zone: string): readonly Instant[] {
  const found: Instant[] = [];
  for (
    let date = localDateAt(from, zone);
    instantOf(date, sittingTime, zone) < until;
    date = addDays(date, 1)
  ) {
    if (weekdayOf(date) <= 5) found.push(instantOf(date, sittingTime, zone));
  }
  return found.filter((at) => at >= from);
}

/** Who of a team answers a round, if they take part: as many as the story says, other people every week. */
function answering(colleagues: readonly Colleague[], share: number, seed: string): readonly Colleague[] {
  const drawn = colleagues.map((who) => ({ who, place: seeded(`${seed} answers ${who.user}`)() }));
  const inTurn = drawn.sort((one, other) => one.place - other.place).map(({ who }) => who);
  return inTurn.slice(0, Math.round(share * colleagues.length));
}

/** Lets a team answer its round in one sitting, before the next. */
async function answer(
  stage: TimedStage,
  round: Round,
  colleagues: readonly Colleague[],
  team: Team,
  next: Instant,
): Promise<void> {
  const from = stage.memory.halfYearFrom();
  const { response, seed } = storyWeek(team, round, from);
  for (const colleague of answering(colleagues, response, seed)) {
    const isLate = seeded(`${seed} late ${colleague.user}`)() >= atOnce;
    if (isLate && next < round.closesAt) continue;
    if (questionTo(stage, colleague, round) === undefined) continue;
    if (!(await mayAnswer(stage, colleague, round))) continue;
    const isInHurry =
      weekOfStory(team, round, from) >= numbersKnownFrom &&
      seeded(`${seed} hurries ${colleague.user}`)() < inHurry;
    if (!isInHurry || !(await answerWithOneTap(stage, colleague, round)))
      await answerRound(stage, colleague, round);
  }
}

async function sit(
  stage: TimedStage,
  everyone: readonly Colleague[],
  team: Team,
  next: Instant,
): Promise<void> {
  const { bot, memory, clock } = stage;
  const round = await bot.openRound(team.id);
  if (round === undefined) return;
  const from = memory.halfYearFrom();
  const colleagues = everyone.filter((one) => one.team.id === team.id);
  // The bot introduces itself on everybody's own working day.
  for (const colleague of colleagues) await takePart(stage, colleague);
  await answer(stage, round, colleagues, team, next);
  // On the day a round opens, the view of the one before has been read.
  if (clock.now() - round.opensAt < day) await talkAfter(stage, team, weekOfStory(team, round, from) - 1);
}

/**
 * Lets half a year go by in which everyone who wants to take part does, whoever is played as well: through the same
 * buttons and forms as anybody, week by week. One that was broken off goes on where it was; one that is over stays.
 */
export async function passHalfYear(stage: TimedStage, user: string, users: readonly string[]): Promise<News> {
  const { bot, memory, clock, zone } = stage;
  const { news } = await watch(stage, user);
  const passing = passingOf(stage);
  await bot.catchUp();
  const from = memory.halfYearFrom() ?? clock.now();
  if (memory.halfYearFrom() === undefined) memory.beginHalfYear(from);
  const people = await Promise.all(users.map((one) => bot.person(one)));
  const ids = [...new Set(people.flatMap((person) => person?.teams ?? []))];
  const found = await Promise.all(ids.map((id) => bot.team(id)));
  const teams = found.filter((team) => team !== undefined).filter(({ phase }) => phase.kind === 'live');
  const everyone = await colleaguesIn(
    stage,
    users,
    teams.map(({ id }) => id),
  );
  const end = endOf(from, zone);
  const moments = sittings(clock.now(), end, zone);
  for (const [place, moment] of moments.entries()) {
    await moveTo(passing, moment);
    for (const team of teams) await sit(stage, everyone, team, moments[place + 1] ?? end);
  }
  await moveTo(passing, end);
  // What was open at the start has been answered, or left lying as others leave theirs.
  return { ...news(false), missed: [] };
}
