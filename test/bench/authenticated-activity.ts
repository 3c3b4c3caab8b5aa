import { tmpdir } from 'node:os';
import { z } from 'zod';
import { callTime } from './call-time';
import { foundCity } from './city';
import type { Measured, Size } from './figure';
import { latencies, median } from './latencies';
import { diskSyncMs } from './machine';
import { shiftMs } from './open-bot';
import { openTeamsBot, workplace } from './open-teams-bot';
import { type SecondProcess, startProcess } from './second-process';
import { listening, updatesTold } from './tallies';
import { openTeamsSurroundings } from './teams-surroundings';
import { processorTime } from './work-time';

const teams = 20;
const connections = 50;
/** As many as a connector that calls from several regions would use within an hour. */
const tokenCount = 8;
const least = 2.5;
const pressed = latencies.extend({ ms: z.number(), refused: z.number() });

/** One round of taps at one side. */
interface Round extends z.infer<typeof pressed> {
  readonly perSecond: number;
  /** Milliseconds of the processor an activity, in the process that answers it. */
  readonly processor: number;
}

interface Played {
  readonly ours: Round;
  readonly beside: Round;
  /** Ours, when nothing is done with what is let in. */
  readonly ear: Round;
  /** What the disk took to keep 8 kB just before, in milliseconds. */
  readonly disk: number;
}

interface Side {
  readonly process: SecondProcess;
  readonly port: number;
}

// Taken with `node --cpu-prof`: 12,000 taps, by what was on the stack.
const profile =
  'A profile of 2026-11-28 found 1.2 ms of work a tap, with the profiler itself: the store 0.30 (of which the commits 0.07), changing the message through the SDK 0.17, garbage collection 0.11, letting in and reading 0.14, the web server and its answer 0.11, the card 0.07, the receipt in words 0.04, the rest less each: with a store that took no time at all the target would still be missed.';

/** One tap in Teams that answers the week, stored on the disk, beside an adapter that only answers. */
export async function measureAuthenticatedActivity({ rounds, pressesARound }: Size): Promise<Measured> {
  const around = await openTeamsSurroundings(tokenCount, 50);
  const { connector, issuer, serviceUrl, tokens } = around;
  const { metadataUrl } = issuer;
  const city = await foundCity(workplace, { asked: 0, pressing: teams });
  const empty = await foundCity(workplace, { asked: 0, pressing: 1 });
  const ours = await openTeamsBot(city, around);
  const ear = await openTeamsBot(empty, around, { does: false });
  const adapter = startProcess('cloud-adapter-process.ts');
  const beside: Side = {
    process: adapter,
    ...(await adapter.ask({ ask: 'open', metadataUrl }, listening)),
  };
  const load = startProcess('load-process.ts');

  const play = async ({ process, port }: Side): Promise<Round> => {
    const before = await process.ask({ ask: 'cpu' }, processorTime);
    const to = { port, slackPort: 0, shiftMs, pressers: city.pressers, connections, presses: pressesARound };
    const told = await load.ask(
      { ask: 'as-fast-as-answered', ...to, teams: { serviceUrl, tokens } },
      pressed,
    );
    const after = await process.ask({ ask: 'cpu' }, processorTime);
    const processor = (after.ms - before.ms) / pressesARound;
    return { ...told, perSecond: (pressesARound / told.ms) * 1_000, processor };
  };

  const played: Played[] = [];
  for (let nth = 0; nth <= rounds; nth += 1) {
    const disk = diskSyncMs(tmpdir());
    const first = nth % 2 === 0 ? await play(beside) : undefined;
    const mine = await play(ours);
    const alone = await play(ear);
    const theirs = first ?? (await play(beside));
    // The first round is to warm up.
    if (nth > 0) played.push({ ours: mine, beside: theirs, ear: alone, disk });
  }
  const felt = await load.ask({ ask: 'last-felt', port: ours.port }, z.record(z.string(), z.string()));
  const { updates } = await connector.ask({ ask: 'updates' }, updatesTold);
  for (const bot of [ours, ear]) await bot.close();
  await Promise.all([adapter, load].map((process) => process.stop()));
  const call = await callTime(`${serviceUrl}nothing`);
  await around.close();
  const { asSaid } = await city.standing(felt);
  const people = city.pressers.length;
  const taps = (rounds + 1) * pressesARound;
  city.remove();
  empty.remove();

  const of = (side: 'ours' | 'beside' | 'ear', pick: (round: Round) => number) =>
    median(played.map((round) => pick(round[side])));
  const both = (what: string, digits: number, pick: (round: Round) => number) => ({
    what,
    ours: of('ours', pick).toFixed(digits),
    beside: of('beside', pick).toFixed(digits),
  });
  const refused = (side: 'ours' | 'beside') => played.reduce((sum, round) => sum + round[side].refused, 0);
  const ratios = played.map((round) => round.ours.perSecond / round.beside.perSecond);
  const ratio = median(ratios);
  const mine = of('ours', ({ processor }) => processor);
  const theirs = of('beside', ({ processor }) => processor);
  const alone = median(played.map((round) => round.ear.perSecond / round.beside.perSecond));
  const disk = median(played.map((round) => round.disk));
  const lettingIn = of('ear', ({ processor }) => processor);
  const because = `An activity takes ${mine.toFixed(2)} ms of the processor, beside ${theirs.toFixed(2)}: that alone allows ${(theirs / mine).toFixed(2)}. Letting in takes ${lettingIn.toFixed(2)} of it, and one bare call to the connector would take ${call.toFixed(2)}: a bot that did no more than these two, and kept nothing, came to ${(theirs / (lettingIn + call)).toFixed(2)}. ${profile}`;
  return {
    title: `An authenticated activity with its durable commit, ${connections} connections, median of ${played.length} alternating rounds of ${pressesARound}`,
    ours: `the ear on Teams, use cases and SQLite store (WAL, \`synchronous=FULL\`, sealed) of the bot: one tap answers the week, ${people} people in ${teams} teams of one store`,
    beside: 'a bare `CloudAdapter` of botbuilder, which checks the token and answers; nothing is stored',
    figures: [
      both('activities a second', 0, ({ perSecond }) => perSecond),
      {
        what: 'ratio in the same round, median',
        ours: ratio.toFixed(3),
        beside: '1',
        target: { says: `at least ${least}`, isMet: ratio >= least, because },
      },
      {
        what: 'ratio, lowest and highest round',
        ours: `${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}`,
        beside: '',
      },
      {
        what: 'the same when nothing is done with what is let in: ratio, median',
        ours: alone.toFixed(3),
        beside: '1',
      },
      { what: 'the disk keeps 8 kB in, ms', ours: disk.toFixed(2), beside: '' },
      both('p50, ms', 1, ({ p50 }) => p50),
      both('p99, ms', 1, ({ p99 }) => p99),
      both('processor time an activity, ms', 3, ({ processor }) => processor),
      {
        what: 'processor time of letting in alone, and of one bare call out, ms',
        ours: `${lettingIn.toFixed(3)} and ${call.toFixed(3)}`,
        beside: '',
      },
      { what: 'not answered with 200', ours: String(refused('ours')), beside: String(refused('beside')) },
      {
        what: 'messages that became the receipt of a new answer',
        ours: `${updates} of ${taps}`,
        beside: '',
        target: { says: 'all', isMet: updates === taps },
      },
      {
        what: 'last answers that stand in the file, opened anew',
        ours: `${asSaid} of ${people}`,
        beside: '',
        target: { says: 'all', isMet: asSaid === people },
      },
    ],
    notes: [
      `Both sides take the tokens of the same issuer on this machine: ${tokenCount}, in turn. Ours verifies each once.`,
      'Commits are grouped: what is written in one turn of the event loop is one transaction, on the disk before any of it is answered.',
      'Ours also puts the receipt in the place of the message, by a call of the SDK to a connector in another process, and answers after that; the bare adapter calls nobody.',
      'Every tap changes the answer of the one who taps, and each activity has an id of its own, so that none is a repetition.',
    ],
  };
}
