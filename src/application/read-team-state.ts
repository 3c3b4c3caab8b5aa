import type { Agreements } from '../domain/agreement';
import { noAgreements, openAgreements } from '../domain/agreement';
import type { Calendar } from '../domain/calendar';
import type { PersonId, TeamKey } from '../domain/ids';
import { teamNow } from '../domain/phase';
import { noReflection } from '../domain/reflection';
import { latestClosed, nextRound, roundAt } from '../domain/rhythm';
import { roster } from '../domain/roster';
import { noOpenRounds, type OpenRounds } from '../domain/round';
import type { Team } from '../domain/team';
import type { TeamState } from '../domain/team-state';
import type { Instant } from '../domain/time';
import { previousWeek, type Week, weekAt, weekOf } from '../domain/week';
import type { Loaded } from '../ports/store';
import { teamScope } from './setting';
import type { World } from './world';

type StateName =
  | 'team'
  | 'reflection'
  | 'agreements'
  | 'open-rounds'
  | 'cleaned'
  | 'deliveries/start'
  | `round/${Week}`
  | `publication/${Week}`
  | `deliveries/${Week}`
  | `own/${PersonId}`;

/** Which of a team's records say what is due: its last weeks and what runs, never all of history. */
export interface StateNames {
  readonly weeks: readonly Week[];
  readonly books: readonly Week[];
  readonly people: readonly PersonId[];
  readonly names: readonly StateName[];
}

/** The records to load to see what is due for a team at a moment. */
export function stateNames(
  team: Team,
  agreements: Agreements,
  open: OpenRounds,
  calendar: Calendar,
  wallNow: Instant,
): StateNames {
  const now = teamNow(team, wallNow);
  const here = weekAt(now, team.rhythm.zone);
  const rounds = [
    latestClosed(team.rhythm, calendar, now)?.week,
    roundAt(team.rhythm, calendar, now)?.week,
    nextRound(team.rhythm, calendar, now)?.week,
  ];
  const weeks = unique([
    ...rounds.filter((week) => week !== undefined),
    previousWeek(here),
    here,
    ...open.weeks,
  ]);
  const books = unique([...weeks, ...openAgreements(agreements).map(({ until }) => weekOf(until))]);
  const people = roster(team, now).map(({ person }) => person);
  return {
    weeks,
    books,
    people,
    names: [
      'team',
      'reflection',
      'agreements',
      'open-rounds',
      'cleaned',
      'deliveries/start',
      ...weeks.flatMap((week) => [`round/${week}`, `publication/${week}`] as const),
      ...books.map((week) => `deliveries/${week}` as const),
      ...people.map((person) => `own/${person}` as const),
    ],
  };
}

/** The state of a team made from its loaded records. */
export function stateOf(team: Team, wanted: StateNames, records: Loaded<StateName>): TeamState {
  return {
    team,
    rounds: Object.fromEntries(wanted.weeks.map((week) => [week, records[`round/${week}`]])),
    publications: Object.fromEntries(wanted.weeks.map((week) => [week, records[`publication/${week}`]])),
    own: Object.fromEntries(wanted.people.map((person) => [person, records[`own/${person}`]])),
    reflection: records.reflection ?? noReflection,
    agreements: records.agreements ?? noAgreements,
    ...(records.cleaned !== undefined && { cleanedOn: records.cleaned.on }),
    books: {
      start: records['deliveries/start'] ?? { deliveries: {} },
      ...Object.fromEntries(wanted.books.map((week) => [week, records[`deliveries/${week}`]])),
    },
  };
}

/** Reads what is due for a team from; `undefined` when there is no such team. */
export async function readTeamState(
  world: World,
  key: TeamKey,
): Promise<{ readonly state: TeamState; readonly wanted: StateNames } | undefined> {
  const first = await world.store.read(teamScope(key), ['team', 'agreements', 'open-rounds']);
  if (first.team === undefined) return undefined;
  const wanted = stateNames(
    first.team,
    first.agreements ?? noAgreements,
    first['open-rounds'] ?? noOpenRounds,
    world.holidays.calendar(),
    world.clock.now(),
  );
  const records = await world.store.read(teamScope(key), wanted.names);
  return { state: stateOf(records.team ?? first.team, wanted, records), wanted };
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
