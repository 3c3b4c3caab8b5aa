import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { wait } from '../../src/adapters/system/wait';
import { teamId } from '../../src/records/ids';
import { type Connection, openConnection } from './connection';
import { latenciesOf } from './latencies';
import { answerQuestions } from './second-process';
import { feltAt, type Presser, pressRequest } from './signed-press';

const to = {
  port: z.number(),
  slackPort: z.number(),
  shiftMs: z.number(),
  pressers: z.array(z.object({ user: z.string(), team: teamId })),
  connections: z.number(),
  presses: z.number(),
};

const question = z.discriminatedUnion('ask', [
  /** Each connection presses again as soon as it has its answer. */
  z.object({ ask: z.literal('as-fast-as-answered'), ...to }),
  /** A press at its planned moment, whatever became of those before; what waits for its connection waits in the figures. */
  z.object({ ask: z.literal('at-a-pace'), ...to, perSecond: z.number() }),
  z.object({ ask: z.literal('last-felt'), port: z.number() }),
]);
type Load = Exclude<z.infer<typeof question>, { ask: 'last-felt' }>;

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
    lanes[lane]?.push({ at: nth * everyMs, request: pressRequest(person, count, load) });
  }
  return lanes;
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

answerQuestions(question, async (asked): Promise<unknown> => {
  if (asked.ask !== 'last-felt') return press(asked);
  const counts = [...(pressed.get(asked.port) ?? [])];
  return Object.fromEntries(counts.map(([user, count]) => [user, feltAt(count - 1)]));
});
