import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { calmLog } from '../../../src/adapters/logging/calm-log';
import { admit } from '../../../src/adapters/teams/admit';
import { openSigningKeys } from '../../../src/adapters/teams/signing-keys';
import { openVerifyToken, type VerifyToken } from '../../../src/adapters/teams/verify-token';
import { createSetClock, moment } from '../../application/support/set-clock';
import { captureLog } from '../../support/captured-log';
import { message, tenant } from './support/gate';
import { appId, issuer, type LocalIssuer, startIssuer } from './support/local-issuer';

// The same over HTTP, and how honest requests fare afterwards, is measured in test/bench/hostile-tokens.ts.

const clock = createSetClock(moment('2026-11-19 10:00'));
const rounds = 25_000;
let local: LocalIssuer;
let verifyToken: VerifyToken;

beforeAll(async () => {
  local = await startIssuer(clock);
  const keys = openSigningKeys({ metadataUrl: local.metadataUrl, clock, log: captureLog() });
  verifyToken = openVerifyToken({ appId, issuer, keys, clock });
});
afterAll(() => local.close());

/** Megabytes that are kept, once all that is not was collected. */
async function keptMegabytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = z.custom<() => void>((found) => typeof found === 'function').parse(runInNewContext('gc'));
  for (let nth = 0; nth < 3; nth += 1) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed / 1_000_000;
}

test('100,000 hostile tokens, tenants and keys leave less than 5 MB behind', async () => {
  const log = captureLog();
  const calm = calmLog(log, clock);
  const note = (code: string) => calm.warn('A request that said it came from Teams was refused.', { code });
  const honest = local.token();
  const vouched = await verifyToken(`Bearer ${honest}`);
  if (typeof vouched === 'string') throw new Error(vouched);
  const [head = '', , signature = ''] = honest.split('.');
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = () => part({ iss: issuer, aud: appId, tid: randomUUID(), exp: clock.now() / 1_000 + 3_600 });

  const play = async (times: number): Promise<void> => {
    for (let nth = 0; nth < times; nth += 1) {
      for (const token of [
        `${head}.${claims()}.${signature}`,
        `${part({ alg: 'RS256', kid: randomUUID() })}.${claims()}.${signature}`,
        `${part({ alg: 'none' })}.${claims()}.`,
      ]) {
        const why = await verifyToken(`Bearer ${token}`);
        if (typeof why !== 'string') throw new Error('A hostile token was taken.');
        note(why);
      }
      const conversation = { id: randomUUID(), tenantId: randomUUID() };
      const doors = { allowedTenants: [tenant], serviceHosts: [] };
      const why = admit(message({ conversation, channelData: undefined }), vouched, doors);
      if (typeof why !== 'string') throw new Error('A tenant nobody knows was let in.');
      note(why);
    }
  };

  await play(1_000);
  const before = await keptMegabytes();
  await play(rounds);
  expect((await keptMegabytes()) - before).toBeLessThan(5);
  expect(log.lines).toHaveLength(4);
  expect(local.reads).toBe(1);
});
