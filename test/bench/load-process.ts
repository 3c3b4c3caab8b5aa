import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { wait } from '../../src/adapters/system/wait';
import { teamId } from '../../src/records/ids';
import { type Connection, openConnection } from './connection';
import { hostileRequest } from './hostile-request';
import { latenciesOf } from './latencies';
import { answerQuestions } from './second-process';
import { activityRequest } from './signed-activity';
import { feltAt, type Presser, pressRequest } from './signed-press';

const to = {
  port: z.number(),
  slackPort: z.number(),
  shiftMs: z.number(),
  pressers: z.array(z.object({ user: z.string(), team: teamId })),
  connections: z.number(),
  presses: z.number(),
  /** Present when the presses are those of Teams: each carries one of the tokens, in turn. */
  teams: z.object({ serviceUrl: z.string(), tokens: z.array(z.string()) }).optional(),
};

const question = z.discriminatedUnion('ask', [
  /** Each connection presses again as soon as it has its answer. */
  z.object({ ask: z.literal('as-fast-as-answered'), ...to }),
  /** A press at its planned moment, whatever became of those before; what waits for its connection waits in the figures. */
  z.object({ ask: z.literal('at-a-pace'), ...to, perSecond: z.number() }),
  z.object({ ask: z.literal('last-felt'), port: z.number() }),
  /** Requests that no honest one is like, as fast as they are refused. */
  z.object({
    ask: z.literal('hostile'),
    ...{ port: z.number(), connections: z.number(), requests: z.number(), honest: z.string() },
  }),
]);
type Attack = Extract<z.infer<typeof question>, { ask: 'hostile' }>;
type Load = Exclude<z.infer<typeof question>, Attack | { ask: 'last-felt' }>;

/** How often each person has pressed at a port: the next answer is another one than the last. */
const pressed = new Map<number, Map<string, number>>();

interface Planned {
  readonly at: number;
  readonly request: Buffer;
}

/** Each connection has people of its own, so that nobody's presses can overtake each other. */
function plan(load: Load): readonly (readonly Planned[])[] {
  const counts = pressed.get(load.port) ?? new Map<string, number>();
  pressed.set(load.port, counts);
  const everyMs = load.ask === 'at-a-pace' ? 1_000 / load.perSecond : 0;
  const lanes: Planned[][] = Array.from({ length: load.connections }, () => []);
  for (let nth = 0; nth < load.presses; nth += 1) {
    const lane = nth % load.connections;
    const people = load.pressers.filter((_, place) => place % load.connections === lane);
    const person: Presser | undefined = people[Math.floor(nth / load.connections) % people.length];
    if (person === undefined) throw new Error('There are fewer people than connections.');
    const count = counts.get(person.user) ?? 0;
    counts.set(person.user, count + 1);
    lanes[lane]?.push({ at: nth * everyMs, request: requestOf(load, person, count, nth) });
  }
  return lanes;
}

function requestOf({ teams, ...load }: Load, person: Presser, count: number, nth: number): Buffer {
  if (teams === undefined) return pressRequest(person, count, load);
  const { serviceUrl, tokens } = teams;
  return activityRequest(person, count, { serviceUrl, token: tokens[nth % tokens.length] ?? '' });
}

async function press(load: Load): Promise<unknown> {
  const lanes = plan(load);
  const connections = await Promise.all(lanes.map(() => openConnection(load.port)));
  const times: number[] = [];
  let refused = 0;
  const begin = performance.now();

  async function send(connection: Connection, { at, request }: Planned): Promise<void> {
    const soon = begin + at - performance.now();
    if (soon > 0) await wait(soon);
    const since = load.ask === 'at-a-pace' ? begin + at : performance.now();
    if ((await connection.send(request)) !== 200) refused += 1;
    times.push(performance.now() - since);
  }

  await Promise.all(
    connections.map(async (connection, lane) => {
      for (const planned of lanes[lane] ?? []) await send(connection, planned);
    }),
  );
  const ms = performance.now() - begin;
  for (const connection of connections) connection.close();
  return { ms, refused, ...latenciesOf(times) };
}

/** How often each status came back. */
async function attack({ port, connections, requests, honest }: Attack): Promise<unknown> {
  const statuses: Record<string, number> = {};
  let nth = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = await openConnection(port);
      while (nth < requests) {
        nth += 1;
        const status = await connection.send(hostileRequest(nth, honest));
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
      connection.close();
    }),
  );
  return statuses;
}

answerQuestions(question, async (asked): Promise<unknown> => {
  if (asked.ask === 'hostile') return attack(asked);
  if (asked.ask !== 'last-felt') return press(asked);
  const counts = [...(pressed.get(asked.port) ?? [])];
  return Object.fromEntries(counts.map(([user, count]) => [user, feltAt(count - 1)]));
});
