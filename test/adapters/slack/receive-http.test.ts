import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { App, type Receiver } from '@slack/bolt';
import express from 'express';
import { libraryLogger } from '../../../src/adapters/slack/library-logger';
import { answerWithinMs, type HttpReceiver, receiveHttp } from '../../../src/adapters/slack/receive-http';
import { Unanswered } from '../../../src/adapters/slack/unanswered';
import { createSetClock, moment, type SetClock } from '../../application/support/set-clock';
import { signal } from '../../contract/queue-contract';
import { type CapturedLog, captureLog } from '../../support/captured-log';
import { driveSlack, type SignedDriver, signingSecret } from './support/signed-driver';

const begin = moment('2026-11-19 10:00');
const second = 1_000;
let log: CapturedLog;
const command = { command: '/caseload', text: 'hulp', team_id: 'T1', user_id: 'U1', channel_id: 'C1' };
const dm = {
  type: 'event_callback',
  team_id: 'T1',
  event_id: 'Ev1',
  event: { type: 'message', text: 'hulp' },
};

let clock: SetClock;
let receiver: HttpReceiver;
let server: Server;
let slack: SignedDriver;
/** How often something was handled, and what became of it. */
let handled: number;
let handling: () => Promise<{ text: string } | string | undefined>;

function boltAround(ear: Receiver): App {
  const app = new App({
    receiver: ear,
    logger: libraryLogger(log),
    convoStore: false,
    authorize: async () => ({}),
  });
  app.command('/caseload', async ({ ack }) => {
    handled += 1;
    await ack(await handling());
  });
  app.event('message', async () => {
    handled += 1;
    await handling();
  });
  app.error(async () => {
    throw new Unanswered();
  });
  return app;
}

beforeEach(async () => {
  clock = createSetClock(begin);
  log = captureLog();
  handled = 0;
  handling = async () => ({ text: `answer ${handled}` });
  receiver = receiveHttp({ signingSecret, clock, log });
  const app = boltAround(receiver);
  await app.start();
  const routes = express();
  receiver.mount(routes);
  server = routes.listen(0, '127.0.0.1');
  await once(server, 'listening');
  slack = driveSlack(`http://127.0.0.1:${port()}`, clock);
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function port(): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('a request', () => {
  test.each([
    ['299 seconds old', -299, 200],
    ['300 seconds old', -300, 200],
    ['301 seconds old', -301, 401],
    ['of 300 seconds from now', 300, 200],
    ['of 301 seconds from now', 301, 401],
    ['of ten years from now', 315_360_000, 401],
  ])('%s is answered with its status', async (_when, seconds, status) => {
    expect((await slack.command(command, { at: begin + seconds * second })).status).toBe(status);
    expect(handled).toBe(status === 200 ? 1 : 0);
  });

  test.each([
    ['with another secret', { secret: 'another' }],
    ['without a signature', { without: 'x-slack-signature' }],
    ['without a moment', { without: 'x-slack-request-timestamp' }],
    ['with a moment that is none', { headers: { 'x-slack-request-timestamp': 'NaN' } }],
    ['with half a signature', { headers: { 'x-slack-signature': 'v0=' } }],
    ['with another version of signing', { headers: { 'x-slack-signature': `v1=${'0'.repeat(64)}` } }],
  ] as const)('%s is refused in one word, and leaves its status alone in the log', async (_what, forgery) => {
    expect(await slack.command(command, forgery)).toEqual({ status: 401, text: 'Unauthorized' });
    expect(await slack.body('{"half":', 'application/json', forgery)).toEqual({
      status: 401,
      text: 'Unauthorized',
    });
    expect(handled).toBe(0);
    const line = { level: 'warn', text: 'A request to Slack’s address was turned away.', code: 'http_401' };
    expect(log.lines).toEqual([line, line]);
  });

  test('with anything behind its signature is refused, so that one request has one signature', async () => {
    const first = await slack.command(command);
    expect(first.status).toBe(200);
    const timestamp = String(begin / second);
    const text = new URLSearchParams(command).toString();
    const hash = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${text}`).digest('hex');
    const headers = { 'x-slack-signature': `v0=${hash}=more` };
    expect((await slack.command(command, { headers })).status).toBe(401);
    expect(handled).toBe(1);
  });

  test('that is not what Slack sends is refused, once its signature is right', async () => {
    for (const [text, type] of [
      ['{"half":', 'application/json'],
      ['[1, 2]', 'application/json'],
      ['payload=%7B', 'application/x-www-form-urlencoded'],
      ['', 'text/plain'],
    ] as const) {
      expect(await slack.body(text, type)).toEqual({ status: 400, text: 'Bad Request' });
    }
  });

  test('of a kind that nobody knows is received, and nothing is done', async () => {
    expect(
      await slack.interaction({ type: 'view_closed', view: {}, team: { id: 'T1' }, user: { id: 'U1' } }),
    ).toEqual({
      status: 200,
      text: '',
    });
    expect(await slack.event({ type: 'something_new' })).toEqual({ status: 200, text: '' });
  });

  test('over which Bolt itself stumbles is refused', async () => {
    expect(await slack.event({ type: 'event_callback', event: null })).toEqual({
      status: 400,
      text: 'Bad Request',
    });
  });
});

describe('a body', () => {
  const large = JSON.stringify({ long: 'x'.repeat(512 * 1024) });

  test('of more than 512 kB is refused before anything else', async () => {
    const refusal = { status: 413, text: 'Payload Too Large' };
    expect(await slack.body(large, 'application/json')).toEqual(refusal);
    expect(await slack.body(large, 'application/json', { secret: 'another' })).toEqual(refusal);
  });

  test('that does not say how large it is is refused as soon as it is too large', async () => {
    const socket = connect(port(), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST /slack/events HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n');
    const piece = 'x'.repeat(64 * 1024);
    for (let sent = 0; sent < 9; sent += 1) socket.write(`10000\r\n${piece}\r\n`);
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toContain('HTTP/1.1 413 Payload Too Large');
    socket.destroy();
  });

  test('of just less is read', async () => {
    const text = 'x'.repeat(400 * 1024);
    expect((await slack.event({ ...dm, event: { ...dm.event, text } })).status).toBe(200);
    expect(handled).toBe(1);
  });

  test('that breaks off is no trouble to the next', async () => {
    const socket = connect(port(), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST /slack/events HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf');
    socket.destroy();
    expect((await slack.command(command)).status).toBe(200);
  });
});

describe('what Slack asks of an address', () => {
  test('its challenge is given back, to Slack alone', async () => {
    const asked = { type: 'url_verification', challenge: 'a-challenge', token: 'scrubbed' };
    expect(await slack.event(asked)).toEqual({ status: 200, text: '{"challenge":"a-challenge"}' });
    expect((await slack.event(asked, { secret: 'another' })).status).toBe(401);
  });

  test('a look at the certificate needs no signature, and brings nothing else in', async () => {
    const smuggled = { ssl_check: '1', ...command };
    expect(await slack.command(smuggled, { without: 'x-slack-signature' })).toEqual({
      status: 200,
      text: '',
    });
    expect((await slack.command({ ...smuggled, ssl_check: 'yes' }, { secret: 'another' })).status).toBe(401);
    expect(handled).toBe(0);
  });
});

describe('a copy of a request', () => {
  test('gets the first answer, and is handled no more', async () => {
    const first = await slack.command(command);
    expect(first).toEqual({ status: 200, text: '{"text":"answer 1"}' });
    clock.set(begin + 200 * second);
    expect(await slack.command(command, { at: begin })).toEqual(first);
    expect(handled).toBe(1);
    expect((await slack.command(command)).text).toBe('{"text":"answer 2"}');
  });

  test('that comes while the first is being handled waits for the same answer', async () => {
    const finish = signal();
    handling = async () => {
      await finish.given;
      return 'done';
    };
    const both = [slack.command(command), slack.command(command)];
    finish.give();
    expect(await Promise.all(both)).toEqual([
      { status: 200, text: 'done' },
      { status: 200, text: 'done' },
    ]);
    expect(handled).toBe(1);
  });

  test('is handled again when the first could not be', async () => {
    handling = () => Promise.reject(new Error('the store is away'));
    expect(await slack.event(dm)).toEqual({ status: 500, text: 'Internal Server Error' });
    handling = async () => undefined;
    expect(await slack.event(dm)).toEqual({ status: 200, text: '' });
    expect(handled).toBe(2);
  });
});

describe('what takes too long', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'Date', 'performance'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each([
    [
      'a command is said to have failed',
      () => slack.command(command),
      { status: 503, text: 'Service Unavailable' },
    ],
    ['an event is received, and goes on being handled', () => slack.event(dm), { status: 200, text: '' }],
  ])('%s, before Slack gives up', async (_what, say, back) => {
    const begun = signal();
    const finish = signal();
    handling = async () => {
      begun.give();
      await finish.given;
      return undefined;
    };
    const answer = say();
    await begun.given;
    jest.advanceTimersByTime(answerWithinMs);
    expect(await answer).toEqual(back);
    expect(answerWithinMs).toBeLessThan(3_000);
    finish.give();
  });
});

describe('before it is started and after it is stopped', () => {
  test('nothing is taken, and what runs comes to its end', async () => {
    const begun = signal();
    const finish = signal();
    handling = async () => {
      begun.give();
      await finish.given;
      return 'done';
    };
    const running = slack.command(command);
    await begun.given;
    const stopped = receiver.stop();
    expect((await slack.command({ ...command, text: 'status' })).status).toBe(503);
    finish.give();
    await stopped;
    expect(await running).toEqual({ status: 200, text: 'done' });
    await receiver.start();
    expect((await slack.command({ ...command, text: 'band' })).status).toBe(200);
  });

  test('without a signing secret nothing begins', () => {
    expect(() => receiveHttp({ signingSecret: '', clock, log })).toThrow('signing secret');
  });
});
