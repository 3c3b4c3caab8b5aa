import { z } from 'zod';
import type { City } from './city';
import type { Measured, Size } from './figure';
import { latencies, median } from './latencies';
import { type OpenedBot, shiftMs } from './open-bot';
import { type SecondProcess, startProcess } from './second-process';
import { postsTold } from './tallies';
import { workTime } from './work-time';

/** How many messages may go out in a second. */
export const messagesASecond = 50;

const perTeam = 13;
const pressing = 8;
const connections = 10;
const leastMs = 300;
const pressed = latencies.extend({ ms: z.number(), refused: z.number() });

/** A bot at work on a city of its own, and the platform they are on. */
export interface Scene {
  readonly city: City;
  readonly bot: OpenedBot;
  /** Takes what the bot says, and tells of its `posts`. */
  readonly platform: SecondProcess;
  /** What it is asked for a full bucket. */
  readonly refill: object;
  /** What presses there are made with. */
  readonly presses: object;
  /** Ends everything but the city. */
  close(): Promise<void>;
}

/** Where it is measured. */
export interface Stage {
  readonly open: (teams: { readonly asked: number; readonly pressing: number }) => Promise<Scene>;
  readonly pressesASecond: number;
  /** How the title begins, when it does not tell of Slack. */
  readonly titled?: string;
  readonly notes: readonly string[];
}

/** Pressing for a while, and what it was to the process: shares of the time that went by. */
interface Spell extends z.infer<typeof pressed> {
  readonly processor: number;
  readonly held: number;
}

interface Round {
  readonly busy: Spell;
  readonly quiet: Spell;
  readonly seconds: number;
  readonly once: number;
  readonly asSaid: number;
}

/** What pressing is like while the question goes out to a thousand others; every round begins with a city of its own. */
export async function measureWhileSending(stage: Stage, { messages, rounds }: Size): Promise<Measured> {
  const asked = Math.ceil(messages / perTeam);
  const played: Round[] = [];
  for (let nth = 0; nth < rounds; nth += 1) played.push(await playRound(stage, asked));
  return told(stage, played, asked * perTeam);
}

async function playRound({ open, pressesASecond: perSecond }: Stage, asked: number): Promise<Round> {
  const scene = await open({ asked, pressing });
  const { city, bot, platform } = scene;
  const load = startProcess('load-process.ts');
  const to = { port: bot.port, shiftMs, pressers: city.pressers, connections, perSecond, ...scene.presses };
  const press = async (seconds: number): Promise<Spell> => {
    const since = Date.now();
    const before = await bot.process.ask({ ask: 'cpu' }, workTime);
    const all = await load.ask({ ask: 'at-a-pace', ...to, presses: seconds * perSecond }, pressed);
    const after = await bot.process.ask({ ask: 'cpu' }, workTime);
    const ms = Date.now() - since;
    return { ...all, processor: (after.ms - before.ms) / ms, held: (after.heldMs - before.heldMs) / ms };
  };
  await press(3);
  const quiet = await press(5);

  await platform.ask(scene.refill, z.null());
  const begin = Date.now();
  const delivered = bot.process.ask({ ask: 'deliver' }, z.null());
  const busy = await press(Math.max(3, Math.floor((asked * perTeam) / messagesASecond) - 2));
  await delivered;
  const posts = await platform.ask({ ask: 'posts' }, postsTold);
  const felt = await load.ask({ ask: 'last-felt', port: bot.port }, z.record(z.string(), z.string()));
  await load.stop();
  await scene.close();
  const { asSaid } = await city.standing(felt);
  city.remove();
  const seconds = (posts.lastAt - begin) / 1_000;
  return { busy, quiet, seconds, once: posts.different - posts.doubled, asSaid };
}

function told(
  { pressesASecond, titled = '', notes }: Stage,
  played: readonly Round[],
  sent: number,
): Measured {
  const both = (what: string, of: (spell: Spell) => string) => ({
    what: `${what}, in each round`,
    ours: played.map(({ busy }) => of(busy)).join(', '),
    beside: played.map(({ quiet }) => of(quiet)).join(', '),
  });
  const whole = (ms: number): string => ms.toFixed(0);
  const share = (part: number): string => `${Math.round(part * 100)}%`;
  const worst = Math.max(...played.map(({ busy }) => busy.p99));
  const quietly = played.map(({ quiet }) => share(quiet.processor)).join(', ');
  const because = `With nothing to send the presses alone take ${quietly} of one core; sending takes what is left, and then presses wait in line. Where the loop was held and the processor used far less, the process waited for the disk in a commit, or for its turn on a core: which of the two is not measured.`;
  const fewest = (of: (round: Round) => number) => Math.min(...played.map(of));
  const people = pressing * perTeam;
  return {
    title: `${titled}${pressesASecond} interactions a second over ${connections} connections, while ${sent} messages go out at ${messagesASecond} a second, ${played.length} rounds`,
    ours: `one process of the bot: ${sent / perTeam} teams are due and everybody in them is asked (look, claim, send, record), and people of ${pressing} other teams answer their week by one tap`,
    beside: 'the same process and the same presses, with nothing to send',
    figures: [
      {
        what: 'p99, ms, worst round',
        ours: whole(worst),
        beside: whole(Math.max(...played.map(({ quiet }) => quiet.p99))),
        target: { says: `under ${leastMs} in every round`, isMet: worst < leastMs, because },
      },
      {
        what: 'p99, ms, median',
        ours: whole(median(played.map(({ busy }) => busy.p99))),
        beside: whole(median(played.map(({ quiet }) => quiet.p99))),
      },
      both('p99, ms', ({ p99 }) => whole(p99)),
      both('p50, ms', ({ p50 }) => whole(p50)),
      both('longest, ms', ({ longest }) => whole(longest)),
      both('processor time, of one core', ({ processor }) => share(processor)),
      both('the loop was held', ({ held }) => share(held)),
      both('not answered with 200', ({ refused }) => String(refused)),
      {
        what: 'messages that went out once, fewest',
        ours: `${fewest(({ once }) => once)} of ${sent}`,
        beside: '',
        target: { says: 'all', isMet: fewest(({ once }) => once) === sent },
      },
      {
        what: 'messages a second, in each round',
        ours: played.map(({ seconds }) => (sent / seconds).toFixed(1)).join(', '),
        beside: '',
      },
      {
        what: 'last answers that stand in the file, fewest',
        ours: `${fewest(({ asSaid }) => asSaid)} of ${people}`,
        beside: '',
        target: { says: 'all', isMet: fewest(({ asSaid }) => asSaid) === people },
      },
    ],
    notes: [
      'A press is sent at its planned moment and its time counts from there: one that waits for its connection is not forgiven.',
      'The first messages are a burst, so that they may be a little more than 50 a second on average.',
      ...notes,
    ],
  };
}
