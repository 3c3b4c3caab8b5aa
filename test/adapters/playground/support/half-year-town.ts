import { type Bot, botOf } from '../../../../src/adapters/playground/bot';
import { foundMunicipality } from '../../../../src/adapters/playground/found-municipality';
import { passHalfYear } from '../../../../src/adapters/playground/half-year';
import type { TimedStage } from '../../../../src/adapters/playground/passing-time';
import { openPlayground, type Playground } from '../../../../src/adapters/playground/playground';
import { openSqliteStore } from '../../../../src/adapters/sqlite/open-sqlite-store';
import { catchUp } from '../../../../src/application/catch-up';
import type { World } from '../../../../src/application/world';
import type { Locale } from '../../../../src/catalogue/localised';
import { bandInForce } from '../../../../src/domain/band';
import type { TeamId } from '../../../../src/domain/ids';
import type { Publication } from '../../../../src/domain/publication';
import { floorOf, roster } from '../../../../src/domain/roster';
import { isWeek, type Week } from '../../../../src/domain/week';
import type { Store } from '../../../../src/ports/store';
import type { Intent } from '../../../../src/views/intent';
import { worldOf } from '../../../conversations/support/world-of';
import type { Week as ClosedWeek } from '../../../domain/attacks/histories';

/** A week of a team as it was when its round closed, with what was published of it. */
export interface LivedWeek {
  readonly week: Week;
  readonly answered: ClosedWeek;
  readonly publication: Publication;
}

/** A municipality in memory after half a year. */
export interface HalfYearTown {
  readonly world: World;
  readonly stage: TimedStage & Pick<Playground, 'teams'>;
  readonly users: readonly string[];
  readonly failures: readonly unknown[];
  readonly complaints: readonly unknown[];
  /** The weeks of a team by its name, oldest first. */
  weeksOf(team: string): readonly LivedWeek[];
  idOf(team: string): TeamId;
}

/** The week a change closes, if it closes one. */
function closedBy(names: readonly string[]): Week | undefined {
  const [week] = names.flatMap((name) => (name.startsWith('round/') ? [name.slice('round/'.length)] : []));
  return names.includes('bases') && week !== undefined && isWeek(week) ? week : undefined;
}

/** A store of which every close is kept, with the answers that leave the round by it. */
function watching(store: Store, keep: (team: TeamId, lived: LivedWeek) => void): Store {
  return {
    read: (scope, names) => store.read(scope, names),
    names: (scope, prefix) => store.names(scope, prefix),
    teamsDue: (now, limit) => store.teamsDue(now, limit),
    nextWake: () => store.nextWake(),
    wakeOf: (team) => store.wakeOf(team),
    postpone: (team, from, to) => store.postpone(team, from, to),
    close: () => store.close(),
    async change(scope, names, body) {
      const week = closedBy(names);
      if (scope.of !== 'team' || week === undefined) return store.change(scope, names, body);
      const [round, published] = [`round/${week}`, `publication/${week}`] as const;
      const before = await store.read(scope, ['team', 'bands', round]);
      const result = await store.change(scope, names, body);
      const { [published]: publication } = await store.read(scope, [published]);
      const { team, bands, [round]: closing } = before;
      if (team === undefined || closing === undefined || publication === undefined) return result;
      const band = bandInForce(bands ?? { versions: [] }, week);
      const answered = {
        answers: closing.answers,
        roster: roster(team, closing.closesAt).map(({ person }) => person),
        floor: floorOf(team),
        countsHolding: team.caseTypes.includes('holding'),
        ...(band !== undefined && { band }),
      };
      keep(scope.team, { week, answered, publication });
      return result;
    },
  };
}

export interface HalfYearPlan {
  /** Where the records are; the journal stands beside it. */
  readonly file: string;
  readonly begin: number;
  readonly locale?: Locale;
  /** Hears whatever anybody says to the bot. */
  readonly heard?: (intent: Intent) => void;
  /** What goes to the bot instead of what was meant. */
  readonly instead?: (intent: Intent) => Intent;
}

/** Founds the municipality of the playground at a moment and lets half a year go by in it. */
export async function halfYearTown({
  file,
  begin,
  locale = 'nl',
  heard = () => {},
  instead = (intent) => intent,
}: HalfYearPlan): Promise<HalfYearTown> {
  const zone = 'Europe/Amsterdam';
  const journalFile = `${file}.playground.jsonl`;
  const playground = openPlayground({ journalFile, zone, locale, now: begin, begin });
  const sqlite = openSqliteStore({
    file,
    stamp: 'playground',
    keys: [{ id: 'test', key: Buffer.alloc(32, 7) }],
  });
  const lived = new Map<TeamId, LivedWeek[]>();
  const store = watching(sqlite, (team, one) => {
    lived.set(team, [...(lived.get(team) ?? []), one]);
  });
  const { chat, directory, clock } = playground;
  const { world, failures, log } = worldOf({ playground: chat }, directory, clock, store);
  await foundMunicipality(world, playground);
  await catchUp(world);
  const bot = botOf(world);
  const between: Bot = {
    ...bot,
    answer: (actor, intent) => {
      heard(intent);
      return bot.answer(actor, instead(intent));
    },
  };
  const stage = { ...playground, bot: between };
  const users = [...playground.residents.keys()];
  const ids = new Map<string, TeamId>();
  for (const user of users) {
    for (const id of (await stage.bot.person(user))?.teams ?? []) {
      const team = await stage.bot.team(id);
      if (team !== undefined) ids.set(team.name, id);
    }
  }
  await sqlite.together(() => playground.together(() => passHalfYear(stage, 'sanne', users)));
  const idOf = (team: string): TeamId => {
    const id = ids.get(team);
    if (id === undefined) throw new Error(`There is no team ${team}.`);
    return id;
  };
  return {
    world,
    stage,
    users,
    failures,
    complaints: log.lines.filter(({ level }) => level !== 'info'),
    weeksOf: (team) => lived.get(idOf(team)) ?? [],
    idOf,
  };
}
