import { z } from 'zod';
import { type City, foundCity } from './city';
import type { Measured, Size } from './figure';
import { latencies, median } from './latencies';
import { type OpenedBot, shiftMs } from './open-bot';
import { openTeamsBot, workplace } from './open-teams-bot';
import { startProcess } from './second-process';
import { openTeamsSurroundings, type TeamsSurroundings } from './teams-surroundings';

const connections = 10;
const perSecond = 100;
const honestARound = 1_000;
const warmUp = 200;
const mostMegabytes = 5;
const mostSlower = 1.2;
const pressed = latencies.extend({ ms: z.number(), refused: z.number() });
type Pressed = z.infer<typeof pressed>;
const heap = z.object({ bytes: z.number() });
const statuses = z.record(z.string(), z.number());

interface Opened extends OpenedBot {
  readonly city: City;
}

async function openBot(around: TeamsSurroundings): Promise<Opened> {
  const city = await foundCity(workplace, { asked: 0, pressing: 4 });
  return { city, ...(await openTeamsBot(city, around, { does: true, options: ['--expose-gc'] })) };
}

/** Requests with hostile tokens, what they leave behind, and how honest requests fare afterwards, beside a bot that was spared. */
export async function measureHostileTokens({ rounds, hostile }: Size): Promise<Measured> {
  const around = await openTeamsSurroundings(1, 50);
  const { issuer, serviceUrl, tokens } = around;
  const attacked = await openBot(around);
  const spared = await openBot(around);
  const load = startProcess('load-process.ts');

  const press = async ({ port, city: { pressers } }: Opened, presses: number) => {
    const to = { port, slackPort: 0, shiftMs, pressers, connections, teams: { serviceUrl, tokens } };
    return load.ask({ ask: 'at-a-pace', ...to, perSecond, presses }, pressed);
  };
  // A process that stood still while the other was pressed is slow for a moment, attacked or not.
  const honest = async (bot: Opened, presses: number) => {
    await press(bot, warmUp);
    return press(bot, presses);
  };
  const attack = ({ port }: Opened, requests: number) =>
    load.ask({ ask: 'hostile', port, connections, requests, honest: issuer.token() }, statuses);
  const kept = async ({ process }: Opened) => process.ask({ ask: 'heap' }, heap);

  // Everything is warm, and every refusal was met, before what is kept is measured.
  for (const bot of [attacked, spared]) {
    await honest(bot, honestARound);
    await attack(bot, Math.ceil(hostile / 20));
  }
  const before = await kept(attacked);
  const answered = await attack(attacked, hostile);
  const left = await kept(attacked);
  // After a collection that was asked for V8 collects more often for a while: both sides get one.
  await kept(spared);
  const after: Pressed[] = [];
  const beside: Pressed[] = [];
  for (let nth = 0; nth < rounds; nth += 1) {
    // Who is first may meet the rest of what went before.
    if (nth % 2 === 0) beside.push(await honest(spared, honestARound));
    after.push(await honest(attacked, honestARound));
    if (nth % 2 === 1) beside.push(await honest(spared, honestARound));
  }
  for (const bot of [attacked, spared]) {
    await bot.close();
    bot.city.remove();
  }
  await load.stop();
  await around.close();

  const megabytes = (left.bytes - before.bytes) / 1_000_000;
  const p99 = (found: readonly Pressed[]) => median(found.map((round) => round.p99));
  const slower = p99(after) / p99(beside);
  const refused = (answered['401'] ?? 0) + (answered['403'] ?? 0);
  const failed = [...beside, ...after].reduce((sum, round) => sum + round.refused, 0);
  return {
    title: `${hostile} requests with hostile tokens, and ${perSecond} honest ones a second afterwards`,
    ours: 'the ear on Teams, use cases and SQLite store of the bot, after the attack',
    beside: 'a process of the same, which was spared but for what made both warm',
    figures: [
      {
        what: 'refused with 401 or 403',
        ours: `${refused} of ${hostile}`,
        beside: '',
        target: { says: 'all', isMet: refused === hostile },
      },
      {
        what: 'heap after collection, MB more',
        ours: megabytes.toFixed(2),
        beside: '',
        target: { says: `under ${mostMegabytes}`, isMet: megabytes < mostMegabytes },
      },
      {
        what: `p99, ms, median of ${rounds} rounds`,
        ours: p99(after).toFixed(1),
        beside: p99(beside).toFixed(1),
        target: { says: `at most ${mostSlower} times`, isMet: slower <= mostSlower },
      },
      {
        what: 'p50, ms',
        ours: median(after.map((round) => round.p50)).toFixed(1),
        beside: median(beside.map((round) => round.p50)).toFixed(1),
      },
      {
        what: 'honest requests not answered with 200',
        ours: String(failed),
        beside: '',
        target: { says: 'none', isMet: failed === 0 },
      },
    ],
    notes: [
      'Each token is another: forged under the right key and under keys of invented names, unsigned, signed as with a secret, of invented issuers, bytes without meaning, and honest ones with tenants nobody ever heard of.',
    ],
  };
}
