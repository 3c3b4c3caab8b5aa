import { z } from 'zod';
import { startIssuer } from '../adapters/teams/support/local-issuer';
import { foundCity } from './city';
import type { Measured, Size } from './figure';
import { latencies, median } from './latencies';
import { shiftMs } from './open-bot';
import { startProcess } from './second-process';
import { listening } from './slack-tallies';

const connections = 10;
const perSecond = 100;
const honestARound = 1_000;
const mostMegabytes = 5;
const mostSlower = 1.2;
const pressed = latencies.extend({ ms: z.number(), refused: z.number() });
const heap = z.object({ bytes: z.number() });
const statuses = z.record(z.string(), z.number());

/** Requests with hostile tokens, what they leave behind, and how honest requests fare before and after. */
export async function measureHostileTokens({ rounds, hostile }: Size): Promise<Measured> {
  const issuer = await startIssuer();
  const tokens = [issuer.token()];
  const city = await foundCity({ asked: 0, pressing: 4 });
  const bot = startProcess('teams-bot-process.ts', ['--expose-gc']);
  const load = startProcess('load-process.ts');
  const { file, key, pressers } = city;
  const opened = { ask: 'open', file, key, metadataUrl: issuer.metadataUrl, shiftMs, does: true };
  const { port } = await bot.ask(opened, listening);

  const to = { port, slackPort: 0, shiftMs, pressers, connections, tokens };
  const honest = async () => load.ask({ ask: 'at-a-pace', ...to, perSecond, presses: honestARound }, pressed);
  const several = async (): Promise<readonly z.infer<typeof pressed>[]> => {
    const found: z.infer<typeof pressed>[] = [];
    for (let nth = 0; nth < rounds; nth += 1) found.push(await honest());
    return found;
  };
  const attack = (requests: number) =>
    load.ask({ ask: 'hostile', port, connections, requests, honest: tokens[0] }, statuses);

  // Everything is warm, and every refusal was met, before what is kept is measured.
  await honest();
  await attack(Math.ceil(hostile / 20));
  const before = await several();
  const kept = await bot.ask({ ask: 'heap' }, heap);
  const answered = await attack(hostile);
  const left = await bot.ask({ ask: 'heap' }, heap);
  const after = await several();
  await bot.ask({ ask: 'close' }, z.null());
  await Promise.all([bot, load].map((process) => process.stop()));
  await issuer.close();
  city.remove();

  const megabytes = (left.bytes - kept.bytes) / 1_000_000;
  const p99 = (found: typeof before) => median(found.map((round) => round.p99));
  const slower = p99(after) / p99(before);
  const refused = (answered['401'] ?? 0) + (answered['403'] ?? 0);
  const failed = [...before, ...after].reduce((sum, round) => sum + round.refused, 0);
  return {
    title: `${hostile} requests with hostile tokens, and ${perSecond} honest ones a second before and after`,
    ours: 'the ear on Teams, use cases and SQLite store of the bot, after the attack',
    beside: 'the same process, before it',
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
        beside: p99(before).toFixed(1),
        target: { says: `at most ${mostSlower} times`, isMet: slower <= mostSlower },
      },
      {
        what: 'p50, ms',
        ours: median(after.map((round) => round.p50)).toFixed(1),
        beside: median(before.map((round) => round.p50)).toFixed(1),
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
