import { createHmac } from 'node:crypto';
import { openVerifyToken } from '../../../src/adapters/teams/verify-token';
import { day, minute } from '../../../src/domain/time';
import { createSetClock, moment, type SetClock } from '../../application/support/set-clock';
import { type Gate, message, openGate, tenant } from './support/gate';
import { appId, createKey, issuer, serviceUrl, type TokenWish } from './support/local-issuer';

const begin = moment('2026-11-19 10:00');
let clock: SetClock;
let gate: Gate;

beforeEach(async () => {
  clock = createSetClock(begin);
  gate = await openGate(clock);
});
afterEach(() => gate.close());

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** The claims of a token that is right. */
function rightClaims() {
  const exp = begin / 1_000 + 3_600;
  return { iss: issuer, aud: appId, serviceurl: serviceUrl, exp };
}

describe('a token', () => {
  test('that is right lets its activity in', async () => {
    expect(await gate.post(message())).toEqual({ status: 202, text: '' });
    expect(gate.heard).toEqual([message()]);
  });

  const minutesAgo = (minutes: number): TokenWish => ({ endsIn: -minutes * 60 });
  test.each<[string, TokenWish, number]>([
    ['for another app', { claims: { aud: 'another' } }, 401],
    ['for no app', { without: 'aud' }, 401],
    ['of another issuer', { claims: { iss: 'https://api.botframework.us' } }, 401],
    ['of no issuer', { without: 'iss' }, 401],
    ['of the emulator', { claims: { iss: `https://sts.windows.net/${tenant}/`, appid: appId } }, 401],
    [
      'of a skill',
      { claims: { iss: `https://login.microsoftonline.com/${tenant}/v2.0`, azp: 'skill', ver: '2.0' } },
      401,
    ],
    [
      'of the App Service extension',
      { claims: { iss: `https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/`, aud: appId } },
      401,
    ],
    ['that ended 4 minutes ago', minutesAgo(4), 202],
    ['that ended 6 minutes ago', minutesAgo(6), 401],
    ['that ended 10 minutes ago', minutesAgo(10), 401],
    ['that never ends', { without: 'exp' }, 401],
    ['that begins in 4 minutes', { claims: { nbf: begin / 1_000 + 240 } }, 202],
    ['that begins in 6 minutes', { claims: { nbf: begin / 1_000 + 360 } }, 401],
    ['without a service', { without: 'serviceurl' }, 401],
    ['for another service', { claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }, 401],
    ['signed with a key of the same name', { key: createKey('key-1') }, 401],
    ['signed with a key nobody published', { key: createKey('key-9') }, 401],
    ['with demands nobody understands', { header: { alg: 'RS256', crit: ['b64'] } }, 401],
  ])('%s is answered with its status', async (_what, wish, status) => {
    const answered = await gate.post(message(), `Bearer ${gate.issuer.token(wish)}`);
    expect(answered).toEqual({ status, text: status === 401 ? 'Unauthorized' : '' });
    expect(gate.heard).toHaveLength(status === 401 ? 0 : 1);
  });

  test('that names no way of signing is refused, with a signature and without', async () => {
    const unsigned = `${encoded({ alg: 'none', kid: 'key-1', typ: 'JWT' })}.${encoded(rightClaims())}`;
    expect((await gate.post(message(), `Bearer ${unsigned}.`)).status).toBe(401);
    expect((await gate.post(message(), `Bearer ${unsigned}.c2lnbmF0dXJl`)).status).toBe(401);
    expect(gate.heard).toEqual([]);
  });

  test('signed with the published key as if it were a secret is refused', async () => {
    const secret = gate.issuer.key.publicKey.export({ format: 'pem', type: 'spki' });
    const unsigned = `${encoded({ alg: 'HS256', kid: 'key-1' })}.${encoded(rightClaims())}`;
    const signature = createHmac('sha256', secret).update(unsigned).digest('base64url');
    expect((await gate.post(message(), `Bearer ${unsigned}.${signature}`)).status).toBe(401);
  });

  test('of which anything was changed is refused', async () => {
    const [head = '', claims = '', signature = ''] = gate.issuer.token().split('.');
    const changed = encoded({ ...rightClaims(), exp: begin / 1_000 + 7_200 });
    for (const token of [
      `${head}.${changed}.${signature}`,
      `${head}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      `${encoded({ alg: 'RS256', kid: 'key-1', typ: 'other' })}.${claims}.${signature}`,
    ]) {
      expect(await gate.post(message(), `Bearer ${token}`)).toEqual({ status: 401, text: 'Unauthorized' });
    }
  });

  test.each(['', 'Bearer', 'Bearer ', 'Bearer a.b.c', 'Basic YTpi', `Bearer ${'a'.repeat(9_000)}.b.c`])(
    'that is none (%#) is refused',
    async (authorization) => {
      expect((await gate.post(message(), authorization)).status).toBe(401);
    },
  );

  test('of a key that is not for Teams lets nothing in', async () => {
    const webchat = createKey('key-2', ['webchat', 'skype']);
    const unendorsed = createKey('key-3', []);
    gate.issuer.published = [gate.issuer.key, webchat, unendorsed];
    for (const key of [webchat, unendorsed]) {
      expect((await gate.post(message(), `Bearer ${gate.issuer.token({ key })}`)).status).toBe(401);
    }
    expect(gate.heard).toEqual([]);
  });

  test('that was verified counts no longer than it would have', async () => {
    const authorization = `Bearer ${gate.issuer.token({ endsIn: 600 })}`;
    expect((await gate.post(message({ id: '1' }), authorization)).status).toBe(202);
    clock.set(begin + 15 * minute);
    expect((await gate.post(message({ id: '2' }), authorization)).status).toBe(202);
    clock.set(begin + 15 * minute + 1_000);
    expect((await gate.post(message({ id: '3' }), authorization)).status).toBe(401);
  });
});

test('tokens of other issuers do not even make the keys be read', async () => {
  const other = { claims: { iss: 'https://issuer.example' } };
  expect((await gate.post(message(), `Bearer ${gate.issuer.token(other)}`)).status).toBe(401);
  expect(gate.issuer.reads).toBe(0);
});

describe('the keys of the issuer', () => {
  const withKey = (kid: string) => `Bearer ${gate.issuer.token({ key: { ...gate.issuer.key, kid } })}`;

  test('are read once, and again for an unknown one at most once in five minutes', async () => {
    await gate.post(message({ id: '1' }));
    expect(gate.issuer.reads).toBe(1);
    await Promise.all(Array.from({ length: 20 }, (_, nth) => gate.post(message(), withKey(`other-${nth}`))));
    expect(gate.issuer.reads).toBe(1);
    clock.set(begin + 5 * minute);
    await Promise.all(Array.from({ length: 20 }, (_, nth) => gate.post(message(), withKey(`other-${nth}`))));
    expect(gate.issuer.reads).toBe(2);
  });

  test('may change: a new one is taken, and one that was withdrawn is not', async () => {
    await gate.post(message({ id: '1' }));
    const next = createKey('key-2');
    gate.issuer.published = [next];
    clock.set(begin + 6 * minute);
    expect((await gate.post(message({ id: '2' }), `Bearer ${gate.issuer.token({ key: next })}`)).status).toBe(
      202,
    );
    expect((await gate.post(message({ id: '3' }), `Bearer ${gate.issuer.token()}`)).status).toBe(401);
  });

  test('are read again after a day, while nobody waits', async () => {
    await gate.post(message({ id: '1' }));
    clock.set(begin + day + 1);
    expect((await gate.post(message({ id: '2' }))).status).toBe(202);
    await gate.post(message(), withKey('other'));
    expect(gate.issuer.reads).toBe(2);
  });

  test('that cannot be read refuse nobody for good, and what was known stays in use', async () => {
    gate.issuer.isDown = true;
    expect(await gate.post(message())).toEqual({ status: 503, text: 'Service Unavailable' });
    gate.issuer.isDown = false;
    clock.set(begin + 10_000);
    expect((await gate.post(message())).status).toBe(202);
    gate.issuer.isDown = true;
    clock.set(begin + 2 * day);
    expect((await gate.post(message({ id: '2' }))).status).toBe(202);
  });
});

test('without an app id nobody is trusted', () => {
  const keys = { find: async () => 'unknown' as const };
  expect(() => openVerifyToken({ appId: '', issuer, keys, clock })).toThrow('app id');
});

test('a refusal is logged by its reason alone, with nothing of the request', async () => {
  const other = `Bearer ${gate.issuer.token({ claims: { aud: 'another' } })}`;
  for (const authorization of [other, '']) await gate.post(message(), authorization);
  const text = 'A request that said it came from Teams was refused.';
  expect(gate.log.lines).toEqual([
    { level: 'warn', text, code: 'token-not-valid' },
    { level: 'warn', text, code: 'token-missing' },
  ]);
});
