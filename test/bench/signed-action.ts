import { tmpdir } from 'node:os';
import { z } from 'zod';
import { wait } from '../../src/adapters/system/wait';
import { workplace } from '../adapters/slack/support/chat-in-noord';
import { type City, foundCity } from './city';
import type { Measured, Size } from './figure';
import { latencies, median } from './latencies';
import { diskSyncMs } from './machine';
import { openBot, shiftMs } from './open-bot';
import { type SecondProcess, startProcess } from './second-process';
import { answersTold, listening } from './tallies';
import { processorTime } from './work-time';

const teams = 20;
const connections = 50;
const pressed = latencies.extend({ ms: z.number(), refused: z.number() });

/** One round of presses at one side. */
interface Round extends z.infer<typeof pressed> {
  readonly perSecond: number;
  /** Milliseconds of the processor a request, in the process that answers it. */
  readonly processor: number;
}

interface Pair {
  readonly ours: Round;
  readonly beside: Round;
  /** What the disk took to keep 8 kB just before, in milliseconds. */
  readonly disk: number;
}

interface Side {
  readonly process: SecondProcess;
  readonly port: number;
  readonly shiftMs: number;
}

/** One tap that answers the week, stored on the disk, beside a press that Bolt only acknowledges. */
export function measureSignedAction(size: Size): Promise<Measured> {
  return measureIn(tmpdir(), size, 0.5);
}

/** The same with a file that is in memory only: what is left when the disk takes no time. Nothing is promised of it. */
export async function measureWithoutDisk(size: Size): Promise<Measured> {
  const measured = await measureIn('/dev/shm', size);
  return { ...measured, title: `The same with the file in memory, where nothing is kept: ${measured.title}` };
}

async function measureIn(folder: string, { rounds, pressesARound }: Size, least?: number): Promise<Measured> {
  const city = await foundCity(workplace, { asked: 0, pressing: teams }, folder);
  const slack = startProcess('slack-process.ts');
  const opened = { ask: 'open', users: city.users, shiftMs, perSecond: 1_000 };
  const { port: slackPort } = await slack.ask(opened, listening);
  const bot = await openBot(city, slackPort, 50);
  const noop = startProcess('noop-process.ts');
  const { port: noopPort } = await noop.ask({ ask: 'open' }, listening);
  const load = startProcess('load-process.ts');
  const ours: Side = { process: bot.process, port: bot.port, shiftMs };
  const beside: Side = { process: noop, port: noopPort, shiftMs: 0 };

  const answered = () => slack.ask({ ask: 'answers' }, answersTold);
  const play = async (side: Side, presses: number): Promise<Round> => {
    const before = await side.process.ask({ ask: 'cpu' }, processorTime);
    const { port, shiftMs: ahead } = side;
    const { pressers } = city;
    const to = { port, slackPort, shiftMs: ahead, pressers, connections, presses };
    const told = await load.ask({ ask: 'as-fast-as-answered', ...to }, pressed);
    const after = await side.process.ask({ ask: 'cpu' }, processorTime);
    return { ...told, perSecond: (presses / told.ms) * 1_000, processor: (after.ms - before.ms) / presses };
  };

  /** What is said after the acknowledgement is not left to be done in the round of the other side. */
  const untilAnswered = async (presses: number): Promise<void> => {
    for (let said = 0; said < presses; await wait(20)) {
      const { replaced, other } = await answered();
      said = replaced + other;
    }
  };

  const played: Pair[] = [];
  let sent = 0;
  for (let nth = 0; nth <= rounds; nth += 1) {
    const disk = diskSyncMs(folder);
    const first = nth % 2 === 0 ? await play(beside, pressesARound) : undefined;
    const mine = await play(ours, pressesARound);
    sent += pressesARound;
    await untilAnswered(sent);
    const theirs = first ?? (await play(beside, pressesARound));
    // The first round is to warm up.
    if (nth > 0) played.push({ ours: mine, beside: theirs, disk });
  }
  const felt = await load.ask({ ask: 'last-felt', port: bot.port }, z.record(z.string(), z.string()));
  const { replaced, other } = await answered();
  await bot.close();
  await Promise.all([noop, load, slack].map((process) => process.stop()));
  const { asSaid } = await city.standing(felt);
  city.remove();
  return told(city, played, { sent, replaced, other, asSaid, pressesARound }, least);
}

// Taken with `node --cpu-prof`: 12,000 presses, the file on a disk, the machine at other work too; by what was on the stack.
const profile =
  'A profile of 2026-11-28 found 1.1 ms of work a press, with the profiler itself: the store 0.30 (of which the commits 0.07, checking what is written 0.06, sealing and writing it 0.08), reading and verifying the request 0.15, the web server and its answer 0.12, garbage collection 0.11, sending the receipt 0.09, Bolt 0.06, the receipt in words 0.04, the rest less each.';

interface Proof {
  readonly sent: number;
  readonly replaced: number;
  readonly other: number;
  readonly asSaid: number;
  readonly pressesARound: number;
}

function told(city: City, played: readonly Pair[], proof: Proof, least: number | undefined): Measured {
  const of = (side: 'ours' | 'beside', pick: (round: Round) => number) =>
    median(played.map((round) => pick(round[side])));
  const ratios = played.map(({ ours, beside }) => ours.perSecond / beside.perSecond);
  const ratio = median(ratios);
  const refused = (side: 'ours' | 'beside') => played.reduce((sum, round) => sum + round[side].refused, 0);
  const both = (what: string, digits: number, pick: (round: Round) => number) => ({
    what,
    ours: of('ours', pick).toFixed(digits),
    beside: of('beside', pick).toFixed(digits),
  });
  const disk = median(played.map((pair) => pair.disk));
  const [processor, theirs] = [
    of('ours', (round) => round.processor),
    of('beside', (round) => round.processor),
  ];
  const because = `A request takes ${processor.toFixed(2)} ms of the processor, beside ${theirs.toFixed(2)}: that alone allows ${(theirs / processor).toFixed(2)}. ${profile}`;
  const people = city.pressers.length;
  return {
    title: `A signed action with its durable commit, ${connections} connections, median of ${played.length} alternating rounds of ${proof.pressesARound}`,
    ours: `the receiver, Bolt app, use cases and SQLite store (WAL, \`synchronous=FULL\`, sealed) of the bot: one tap answers the week, ${people} people in ${teams} teams of one store`,
    beside: 'a Bolt app on its own `HTTPReceiver`, which only acknowledges',
    figures: [
      both('requests a second', 0, ({ perSecond }) => perSecond),
      {
        what: 'ratio in the same round, median',
        ours: ratio.toFixed(3),
        beside: '1',
        ...(least !== undefined && { target: { says: `at least ${least}`, isMet: ratio >= least, because } }),
      },
      {
        what: 'ratio, lowest and highest round',
        ours: `${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}`,
        beside: '',
      },
      {
        what: 'the disk keeps 8 kB in, ms: median; highest',
        ours: `${disk.toFixed(2)}; ${Math.max(...played.map((pair) => pair.disk)).toFixed(2)}`,
        beside: '',
      },
      both('p50, ms', 1, ({ p50 }) => p50),
      both('p99, ms', 1, ({ p99 }) => p99),
      both('processor time a request, ms', 3, ({ processor }) => processor),
      { what: 'not answered with 200', ours: String(refused('ours')), beside: String(refused('beside')) },
      {
        what: 'presses that got the receipt of a new answer',
        ours: `${proof.replaced} of ${proof.sent}`,
        beside: '',
        target: { says: 'all', isMet: proof.replaced === proof.sent && proof.other === 0 },
      },
      {
        what: 'last answers that stand in the file, opened anew',
        ours: `${proof.asSaid} of ${people}`,
        beside: '',
        target: { says: 'all', isMet: proof.asSaid === people },
      },
    ],
    notes: [
      'Commits are grouped: what is written in one turn of the event loop is one transaction, on the disk before any of it is acknowledged.',
      'Every press changes the answer of the one who presses, so that none is a repetition.',
      'The address that takes answers (`response_url`) is a server in another process, and so is the load: their work is not counted as ours, though it is done on the same cores. That the receipt is sent there is.',
    ],
  };
}
