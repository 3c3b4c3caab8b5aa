import type { Round } from '../../domain/round';
import { schoolHolidayOn } from '../../domain/school-holidays';
import type { Team } from '../../domain/team';
import type { Instant } from '../../domain/time';
import { mondayOf, weekAt, weeksBetween } from '../../domain/week';
import { type TeamWeek, weekOfHalfYear } from './half-year-phases';

/** One week of a team as its story goes; the same seed gives the same answers. */
export interface StoryWeek extends TeamWeek {
  readonly seed: string;
}

// Cases per 36 hours, week by week, for who plays by hand: Noord is above its band soon, so that there is something to see.
const firstWeeks: Readonly<Record<string, readonly number[]>> = {
  Noord: [20, 20.5, 21, 20.5, 20, 19.5, 16, 16],
  Midden: [26, 27, 26, 25, 27, 26, 26, 25],
};

/** In a school holiday so many of who would answer do, though never fewer than this part of a team. */
const inHoliday = 0.72;
const fewestAnswer = 0.56;

function weekByHand(name: string, running: number): TeamWeek {
  const weeks = firstWeeks[name] ?? [];
  const centre = weeks[Math.min(running, weeks.length - 1)] ?? 20;
  const isBackInside = name === 'Noord' && centre < 18;
  return {
    centre,
    holding: 0.18,
    leaning: isBackInside || name === 'Zuid' ? 'manageable' : 'too-full',
    about: [],
    response: 1,
  };
}

/** How many weeks a round comes after the one in which the half year began; below 0 before it. */
export function weekOfStory({ rhythm }: Team, { week }: Round, halfYearFrom: Instant | undefined): number {
  return halfYearFrom === undefined ? -1 : weeksBetween(weekAt(halfYearFrom, rhythm.zone), week);
}

/** How a round's week is for its team; `halfYearFrom` is when the player let half a year go by, if they did. */
export function storyWeek(team: Team, round: Round, halfYearFrom: Instant | undefined): StoryWeek {
  const { name, rhythm, phase } = team;
  const running = weekOfStory(team, round, halfYearFrom);
  if (running < 0) {
    const since = phase.kind === 'live' ? phase.since : round.opensAt;
    const weeks = Math.max(0, weeksBetween(weekAt(since, rhythm.zone), round.week));
    return { ...weekByHand(name, weeks), seed: `${name} ${round.week}` };
  }
  const week = weekOfHalfYear(name, running);
  const isHoliday = schoolHolidayOn(mondayOf(round.week), rhythm.region) !== undefined;
  return {
    ...week,
    response: isHoliday ? Math.max(week.response * inHoliday, fewestAnswer) : week.response,
    // By the week of the story, not of the calendar: half a year is the same whenever it begins.
    seed: `${name} ${running}`,
  };
}
