import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { createAnswerOnce } from '../../../src/adapters/teams/answer-once';
import type { Reply } from '../../../src/adapters/teams/reply';
import { day, hour } from '../../../src/domain/time';
import { createSetClock, moment, type SetClock } from '../../application/support/set-clock';
import { signal } from '../../contract/queue-contract';
import { doneInMemory } from '../../support/done-in-memory';
import { type Gate, message, openGate, tenant } from './support/gate';
import { serviceUrl } from './support/local-issuer';

const begin = moment('2026-11-19 10:00');
const otherTenant = '11111111-2222-4333-8444-555555555555';
let clock: SetClock;
let gate: Gate;
let hearing: (activity: unknown) => Promise<Reply>;

beforeEach(async () => {
  clock = createSetClock(begin);
  hearing = async () => ({ kind: 'taken' });
  gate = await openGate(clock, (activity) => hearing(activity));
});
afterEach(() => gate.close());

const invoke = (wish: Readonly<Record<string, unknown>> = {}) =>
  message({ type: 'invoke', name: 'adaptiveCard/action', id: 'f:1', value: { action: {} }, ...wish });
const inTenants = (conversation: string | undefined, channel: string | undefined) =>
  message({
    conversation: { id: 'a:1private', tenantId: conversation },
    channelData: channel === undefined ? undefined : { tenant: { id: channel } },
  });

describe('an activity', () => {
  test.each<[string, Readonly<Record<string, unknown>>, number]>([
    ['without a service', message({ serviceUrl: undefined }), 401],
    ['with an empty service', message({ serviceUrl: '' }), 401],
    ['that says another service than its token', message({ serviceUrl: `${serviceUrl}x` }), 401],
    ['of Web Chat', message({ channelId: 'webchat' }), 401],
    ['of the emulator', message({ channelId: 'emulator' }), 401],
    ['of no channel', message({ channelId: undefined }), 401],
    ['of another tenant', inTenants(otherTenant, otherTenant), 403],
    ['of two tenants', inTenants(tenant, otherTenant), 403],
    ['of two tenants, the other way round', inTenants(otherTenant, tenant), 403],
    ['of no tenant', inTenants(undefined, undefined), 403],
    ['that tells its tenant once', inTenants(undefined, tenant), 202],
    ['that tells its tenant in capitals', inTenants(tenant.toUpperCase(), tenant), 202],
    ['without a conversation', message({ conversation: undefined }), 400],
    ['without a type', message({ type: undefined }), 400],
    ['that is a list', { 0: 'message' }, 400],
  ])('%s is answered with its status', async (_what, activity, status) => {
    const { status: answered, text } = await gate.post(activity);
    expect(answered).toBe(status);
    expect(['', 'Bad Request', 'Unauthorized', 'Forbidden']).toContain(text);
    expect(gate.heard).toHaveLength(status === 202 ? 1 : 0);
  });

  test('of a service that is not allowed is refused, though its token vouches for it', async () => {
    const elsewhere = 'https://smba.trafficmanager.net.evil.nl/';
    const token = gate.issuer.token({ claims: { serviceurl: elsewhere } });
    const answered = await gate.post(message({ serviceUrl: elsewhere }), `Bearer ${token}`);
    expect(answered).toEqual({ status: 403, text: 'Forbidden' });
    expect(gate.heard).toEqual([]);
  });

  test('gets the result of an invoke, and nothing for anything else', async () => {
    expect(await gate.post(invoke())).toEqual({ status: 200, text: '' });
    hearing = async () => ({ kind: 'invoke', status: 200, body: { statusCode: 200 } });
    expect(await gate.post(invoke({ id: 'f:2' }))).toEqual({ status: 200, text: '{"statusCode":200}' });
    expect(await gate.post(invoke({ id: 'f:3' }), '')).toEqual({ status: 401, text: 'Unauthorized' });
  });

  test('that fails inside is answered in words of a status, and may come again', async () => {
    hearing = async () => {
      throw new RangeError('Anna wrote something');
    };
    expect(await gate.post(message())).toEqual({ status: 500, text: 'Internal Server Error' });
    expect(gate.log.lines).toEqual([
      { level: 'error', text: 'Something from Teams was not answered.', code: 'RangeError' },
    ]);
    hearing = async () => ({ kind: 'taken' });
    expect((await gate.post(message())).status).toBe(202);
    expect(gate.heard).toHaveLength(2);
  });
});

describe('a body', () => {
  test('that is not JSON is refused', async () => {
    for (const body of ['', '{"type":', 'type=message', 'null', '7']) {
      expect(await gate.post(body)).toEqual({ status: 400, text: 'Bad Request' });
    }
  });

  test('that is too large is refused, whether it says so or not', async () => {
    const large = JSON.stringify(message({ text: 'a'.repeat(256 * 1024) }));
    expect((await gate.post(large)).status).toBe(413);
    expect(await sendInParts(large)).toBe(413);
    expect(gate.heard).toEqual([]);
  });

  test('that is too large does not even come in without a token', async () => {
    expect((await gate.post('a'.repeat(1024 * 1024), '')).status).toBe(401);
  });

  test('with ten thousand blocks in each other is heard as it is', async () => {
    const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const body = JSON.stringify(message({ value: 'here' })).replace('"here"', nested);
    expect((await gate.post(body)).status).toBe(202);
  });

  test('of any kind gets an answer of a fixed list', async () => {
    const likely = fc.record(
      {
        type: fc.constantFrom('message', 'invoke', '', 7),
        ...{ id: fc.string(), channelId: fc.constantFrom('msteams', 'x', null) },
        serviceUrl: fc.oneof(fc.constant(serviceUrl), fc.webUrl(), fc.jsonValue()),
        conversation: fc.oneof(fc.constant({ id: 'a:1', tenantId: tenant }), fc.jsonValue()),
        ...{ channelData: fc.jsonValue(), from: fc.jsonValue() },
      },
      { requiredKeys: [] },
    );
    const authorization = `Bearer ${gate.issuer.token()}`;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          likely.map((one) => JSON.stringify(one)),
          fc.json(),
        ),
        async (body) => {
          const { status, text } = await gate.post(body, authorization);
          expect([...['200 ', '202 ', '400 Bad Request', '401 Unauthorized', '403 Forbidden']]).toContain(
            `${status} ${text}`,
          );
        },
      ),
      // A failing case over HTTP is shown as it is: making it smaller would take minutes.
      { numRuns: 400, endOnFailure: true },
    );
  });

  /** Sends a body without its length; gives the status that came. */
  function sendInParts(body: string): Promise<number | undefined> {
    const headers = { authorization: `Bearer ${gate.issuer.token()}`, 'transfer-encoding': 'chunked' };
    return new Promise((resolve, reject) => {
      const asking = request(gate.url, { method: 'POST', headers }, ({ statusCode }) => resolve(statusCode));
      asking.on('error', reject);
      asking.end(body);
    });
  }
});

describe('a replay', () => {
  let count: number;
  beforeEach(() => {
    count = 0;
    hearing = async () => {
      count += 1;
      return { kind: 'invoke', status: 200, body: { answer: count } };
    };
  });

  test('has one effect and gets the first answer', async () => {
    const first = await gate.post(invoke());
    expect(await gate.post(invoke())).toEqual(first);
    // The same, sent again with a token of its own.
    const token = gate.issuer.token({ endsIn: 1_800 });
    expect(await gate.post(invoke({ text: 'another' }), `Bearer ${token}`)).toEqual(first);
    expect(count).toBe(1);
  });

  test('at the same time waits for the first, and may be tried again when that failed', async () => {
    const release = signal();
    const answerOnce = createAnswerOnce(clock, doneInMemory());
    const work = async (): Promise<Reply> => {
      count += 1;
      await release.given;
      if (count === 1) throw new RangeError('not this time');
      return { kind: 'invoke', status: 200, body: { answer: count } };
    };
    const copies = [1, 2, 3].map(() => answerOnce('one', work));
    release.give();
    for (const one of await Promise.allSettled(copies)) expect(one.status).toBe('rejected');
    expect(count).toBe(1);
    const answers = await Promise.all([1, 2, 3].map(() => answerOnce('one', work)));
    expect(answers.map((one) => one.kind === 'invoke' && one.body)).toEqual(Array(3).fill({ answer: 2 }));
  });

  test('after a restart has no second effect either, and only what came to its end is kept', async () => {
    const doneBefore = doneInMemory();
    const life = () => createAnswerOnce(clock, doneBefore);
    const work = async (): Promise<Reply> => {
      count += 1;
      if (count === 1) throw new RangeError('not this time');
      return { kind: 'invoke', status: 200, body: { answer: count } };
    };
    await expect(life()('one', work)).rejects.toThrow('not this time');
    expect(await life()('one', work)).toEqual({ kind: 'invoke', status: 200, body: { answer: 2 } });
    expect(await life()('one', work)).toEqual({ kind: 'taken' });
    expect(count).toBe(2);
  });

  test('is no other activity: of another conversation, person, kind or id', async () => {
    await gate.post(invoke());
    await gate.post(invoke({ id: 'f:2' }));
    await gate.post(invoke({ conversation: { id: 'a:2private', tenantId: tenant } }));
    await gate.post(invoke({ from: { id: '29:2bas' } }));
    await gate.post(invoke({ name: 'task/submit' }));
    await gate.post(message({ id: 'f:1' }));
    await gate.post(message({ id: 'f:1', type: 'messageUpdate' }));
    expect(count).toBe(7);
  });

  test('of an activity without an id is known by its bytes', async () => {
    await gate.post(invoke({ id: undefined, timestamp: '2026-11-19T10:00:00Z' }));
    await gate.post(invoke({ id: undefined, timestamp: '2026-11-19T10:00:00Z' }));
    await gate.post(invoke({ id: undefined, timestamp: '2026-11-19T10:00:01Z' }));
    expect(count).toBe(2);
  });

  test('that comes when its answer was let go of still has no effect', async () => {
    await gate.post(invoke());
    clock.set(begin + hour + 1);
    expect(await gate.post(invoke())).toEqual({ status: 200, text: '' });
    expect(count).toBe(1);
  });

  test('is remembered by the process itself for a day, also when nothing is kept beside it', async () => {
    const nothing = { has: async () => false, keep: async () => {} };
    const answerOnce = createAnswerOnce(clock, nothing);
    const work = async (): Promise<Reply> => {
      count += 1;
      return { kind: 'invoke', status: 200, body: { answer: count } };
    };
    for (const later of [0, hour + 1, day - 1, day + 1]) {
      clock.set(begin + later);
      await answerOnce('one', work);
    }
    expect(count).toBe(2);
  });
});

describe('a bot that stops', () => {
  test('takes nothing new and lets what runs come to its end', async () => {
    const begun = signal();
    const release = signal();
    hearing = async () => {
      begun.give();
      await release.given;
      return { kind: 'taken' };
    };
    const first = gate.post(message({ id: '1' }));
    await begun.given;
    const stopped = gate.ear.stop();
    expect((await gate.post(message({ id: '2' }))).status).toBe(503);
    release.give();
    await stopped;
    expect((await first).status).toBe(202);
    expect(gate.heard).toHaveLength(1);
  });
});

describe('on this machine alone', () => {
  let local: Gate;
  beforeEach(async () => {
    local = await openGate(clock, undefined, {
      ...{ auth: 'off', allowedTenants: 'any', serviceHosts: ['localhost:56150'] },
    });
  });
  afterEach(() => local.close());

  const here = { serviceUrl: 'http://localhost:56150/_connector' };
  const invented = { conversation: { id: 'a:1', tenantId: 'invented' }, channelData: undefined };

  test('nobody proves who they are, and what is not of Teams stays out', async () => {
    expect((await post({})).status).toBe(202);
    expect((await post({}, { ...here, channelId: 'emulator' })).status).toBe(401);
    expect((await post({}, { serviceUrl: 'http://localhost:1/' })).status).toBe(403);
    expect((await post({}, { serviceUrl: undefined })).status).toBe(403);
  });

  test.each([
    ['with a name of its own that leads here', { host: 'evil.example' }],
    ['with such a name that looks like here', { host: 'localhost.evil.example:3978' }],
    ['by a form', { origin: 'https://evil.example' }],
    ['in a frame without an origin', { origin: 'null' }],
    ['by a script', { 'sec-fetch-site': 'cross-site' }],
  ])('no website gets in through a browser: %s', async (_how, headers) => {
    expect(await post(headers)).toEqual({ status: 403, text: 'Forbidden' });
    expect(local.heard).toEqual([]);
  });

  /** Sends what a browser would send, which `fetch` does not let us. */
  function post(headers: Readonly<Record<string, string>>, wish: object = { ...here, ...invented }) {
    return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const asking = request(local.url, { method: 'POST', headers }, (response) => {
        void text(response).then((said) => resolve({ status: response.statusCode, text: said }));
      });
      asking.on('error', reject);
      asking.end(JSON.stringify(message({ ...wish })));
    });
  }
});
