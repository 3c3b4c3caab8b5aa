import type { FactorId } from '../../catalogue/factors';
import type { MadeUpWeek } from './plausible-answers';

/** How one week is for everyone in a team. */
export interface TeamWeek extends Pick<MadeUpWeek, 'centre' | 'holding' | 'leaning'> {
  /** What the team is talking about, most of all first. */
  readonly about: readonly FactorId[];
  /** Which part of the team answers, from 0 to 1. */
  readonly response: number;
}

/** Some weeks in which a number goes evenly from the first to the second. */
interface Phase extends Omit<TeamWeek, 'centre' | 'holding'> {
  readonly weeks: number;
  readonly cases: readonly [number, number];
  readonly holding: readonly [number, number];
}

/** How many weeks half a year has. */
export const halfYearWeeks = 26;

// METHOD.md section 6, demo set. The bands are in `municipality`: Noord 14 to 18, Midden 22 to 30, Zuid none.
const teams: Readonly<Record<string, readonly Phase[]>> = {
  Noord: [
    {
      weeks: 8,
      cases: [15.6, 16.4],
      holding: [0.08, 0.13],
      leaning: 'manageable',
      about: ['good-teamwork', 'much-coordination', 'many-new-families'],
      response: 0.8,
    },
    {
      weeks: 3,
      cases: [17, 19.4],
      holding: [0.17, 0.25],
      leaning: 'too-full',
      about: ['waiting-list-holding', 'many-new-families', 'no-fitting-help'],
      response: 0.75,
    },
    {
      weeks: 4,
      cases: [20, 20.6],
      holding: [0.28, 0.34],
      leaning: 'too-full',
      about: ['waiting-list-holding', 'no-fitting-help', 'colleagues-absent'],
      response: 0.7,
    },
    {
      weeks: 1,
      cases: [18, 18],
      holding: [0.24, 0.24],
      leaning: 'manageable',
      about: ['waiting-list-holding', 'intervision-runs', 'no-fitting-help'],
      response: 0.8,
    },
    {
      weeks: 10,
      cases: [16.4, 15.8],
      holding: [0.18, 0.1],
      leaning: 'manageable',
      about: ['good-teamwork', 'intervision-runs', 'waiting-list-holding'],
      response: 0.88,
    },
  ],
  Midden: [
    {
      weeks: 6,
      cases: [25, 26],
      holding: [0.1, 0.12],
      leaning: 'manageable',
      about: ['experienced-team', 'many-problems', 'partner-close'],
      response: 0.78,
    },
    {
      weeks: 11,
      cases: [26, 27],
      holding: [0.12, 0.14],
      leaning: 'too-full',
      about: ['new-registration-system', 'admin-load', 'much-coordination'],
      response: 0.7,
    },
    {
      weeks: 9,
      cases: [26.5, 25.5],
      holding: [0.13, 0.1],
      leaning: 'manageable',
      about: ['experienced-team', 'strong-network', 'no-housing'],
      response: 0.8,
    },
  ],
  Zuid: [
    {
      weeks: 9,
      cases: [18, 19],
      holding: [0.1, 0.12],
      leaning: 'manageable',
      about: ['onboarding', 'good-teamwork', 'open-vacancy'],
      response: 0.86,
    },
    {
      weeks: 3,
      cases: [20, 20],
      holding: [0.14, 0.14],
      leaning: 'too-full',
      about: ['open-vacancy', 'covering-colleague', 'onboarding'],
      response: 0.67,
    },
    {
      weeks: 14,
      cases: [19, 18],
      holding: [0.12, 0.1],
      leaning: 'manageable',
      about: ['good-teamwork', 'local-approach-works', 'partner-close'],
      response: 0.86,
    },
  ],
};

// A team that began by itself has no story.
const elsewhere: readonly Phase[] = [
  {
    weeks: halfYearWeeks,
    cases: [20, 20],
    holding: [0.15, 0.15],
    leaning: 'manageable',
    about: [],
    response: 0.8,
  },
];

function between([from, to]: readonly [number, number], part: number): number {
  return from + (to - from) * part;
}

/** A week of half a year in a team: 0 is the first, and after the last it stays as it was. */
export function weekOfHalfYear(team: string, running: number): TeamWeek {
  let week = Math.min(running, halfYearWeeks - 1);
  for (const { weeks, cases, holding, ...rest } of teams[team] ?? elsewhere) {
    const part = weeks === 1 ? 0 : week / (weeks - 1);
    if (week < weeks) return { ...rest, centre: between(cases, part), holding: between(holding, part) };
    week -= weeks;
  }
  throw new Error(`The half year of ${team} has too few weeks.`);
}
