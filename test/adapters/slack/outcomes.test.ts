import { once } from 'node:events';
import { createServer } from 'node:http';
import { openSlackChat } from '../../../src/adapters/slack/send';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import { reminder } from '../../../src/views/reminder';
import { captureLog } from '../../support/captured-log';
import {
  card,
  createOpenPacer,
  frame,
  type Noord,
  openNoord,
  patienceMs,
  render,
  since,
  toChannel,
  toPerson,
  workplace,
} from './support/chat-in-noord';
import type { Fate } from './support/web-api-server';

let noord: Noord;
beforeEach(async () => {
  noord = await openNoord();
});
afterEach(() => noord.server.close());

const sanne = toPerson('U0SANNE');
const channel = toChannel('C0NOORD');
const ambiguous = { kind: 'ambiguous' };
const refused = (reason: string) => ({ kind: 'refused', reason });
const later = (afterMs: number) => ({ kind: 'retry-later', afterMs });

/** What a send ends in when this becomes of one method's calls. */
async function sendWhen(fate: Fate, to = channel, method = 'chat.postMessage') {
  noord.server.fateOf = (call) => (call.method === method ? fate : { is: 'answered' });
  const chat = fate.is === 'lost' && fate.how === 'hang' ? noord.reopen(patienceMs) : noord.chat;
  return chat.send(to, card, `delivery-${noord.server.calls.length}`);
}

const standing = () => noord.server.workspace.messages.length;
const calls = (method: string) => noord.server.calls.filter((call) => call.method === method).length;

describe('too fast', () => {
  test.each([
    ['0', 0],
    ['1', 1_000],
    ['30', 30_000],
    ['3600', 3_600_000],
    [undefined, 30_000],
    ['Fri, 20 Nov 2026 14:00:00 GMT', 30_000],
  ])('with "%s" as the seconds to wait is a no until then', async (retryAfter, ms) => {
    const fate: Fate = { is: 'too-fast', ...(retryAfter !== undefined && { retryAfter }) };
    expect(await sendWhen(fate)).toEqual(later(ms));
    expect(standing()).toBe(0);
    expect(calls('chat.postMessage')).toBe(1);
  });

  test('is told to the pacer, for the workspace and for the channel', async () => {
    await sendWhen({ is: 'too-fast', retryAfter: '30' });
    expect(noord.pacer.quiet.map(({ ms }) => ms)).toEqual([30_000, 30_000]);
    expect(new Set(noord.pacer.quiet.map(({ name }) => name))).toEqual(new Set(noord.pacer.asked));
  });

  test.each(['ratelimited', 'rate_limited', 'message_limit_exceeded'])(
    'is said in a 200 as well: %s',
    async (error) => {
      expect(await sendWhen({ is: 'refused', error })).toEqual(later(30_000));
      expect(noord.pacer.quiet).toHaveLength(2);
    },
  );

  test('when a private conversation is opened is a no until then', async () => {
    const fate: Fate = { is: 'too-fast', retryAfter: '7' };
    expect(await sendWhen(fate, sanne, 'conversations.open')).toEqual(later(7_000));
    expect(calls('chat.postMessage')).toBe(0);
  });
});

describe('an answer that tells nothing', () => {
  test.each(['status-500', 'reset', 'hang', 'html'] as const)(
    '(%s) leaves it open whether there is a message, and is not tried again',
    async (how) => {
      for (const done of [true, false]) {
        const before = standing();
        expect(await sendWhen({ is: 'lost', done, how })).toEqual(ambiguous);
        expect(standing() - before).toBe(done ? 1 : 0);
      }
      expect(calls('chat.postMessage')).toBe(2);
    },
  );

  test.each([502, 503, 504, 408])('with status %i leaves it open', async (status) => {
    expect(await sendWhen({ is: 'status', status })).toEqual(ambiguous);
  });

  test.each(['internal_error', 'fatal_error', 'service_unavailable'])(
    'is one in which Slack says that it may have been done: %s',
    async (error) => {
      expect(await sendWhen({ is: 'refused', error })).toEqual(ambiguous);
    },
  );

  test.each<Fate>([
    { is: 'status', status: 502 },
    { is: 'status', status: 504 },
    { is: 'lost', done: true, how: 'reset' },
    { is: 'lost', done: true, how: 'html' },
  ])('when a private conversation is opened is tried later: opening twice is harmless', async (fate) => {
    expect(await sendWhen(fate, sanne, 'conversations.open')).toEqual(later(30_000));
    expect(calls('chat.postMessage')).toBe(0);
  });
});

describe('a connection that never was', () => {
  async function sendTo(apiUrl: string) {
    const log = captureLog();
    const client = createWebClient({ token: 'xoxb-test', apiUrl, log });
    const pacer = createOpenPacer();
    const self = { team: workplace.id, user: 'U0BOT' };
    const chat = openSlackChat({ client, workplace, self, pacer, render, log });
    return { outcome: await chat.send(channel, card, 'ask-1'), log };
  }

  test('is a no: nobody listens there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    server.close();
    await once(server, 'close');
    const { outcome, log } = await sendTo(`http://127.0.0.1:${port}/api/`);
    expect(outcome).toEqual(later(30_000));
    expect(log.lines).toMatchObject([{ level: 'warn', code: 'ECONNREFUSED' }]);
  });

  test('is a no: there is no such host', async () => {
    const { outcome, log } = await sendTo('http://slack.invalid/api/');
    expect(outcome).toEqual(later(30_000));
    expect(log.lines[0]?.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });
});

describe('a channel', () => {
  test.each(['channel_not_found', 'is_archived', 'not_in_channel'])('that says %s is gone', async (error) => {
    expect(await sendWhen({ is: 'refused', error })).toEqual(refused('channel-gone'));
    expect(noord.log.lines).toEqual([]);
  });

  test('that was archived, or that the bot was put out of, is gone', async () => {
    noord.server.workspace.channels.set('C0OLD', 'is_archived').set('C0LEFT', 'not_in_channel');
    for (const old of ['C0OLD', 'C0LEFT']) {
      expect(await noord.chat.send(toChannel(old), card, 'view-1')).toEqual(refused('channel-gone'));
    }
  });

  test('in which the bot may not post is for the application manager', async () => {
    expect(await sendWhen({ is: 'refused', error: 'restricted_action' })).toEqual(refused('refused'));
    expect(noord.log.lines).toMatchObject([{ code: 'restricted_action' }]);
  });
});

describe('a person', () => {
  test.each([
    'user_not_found',
    'user_disabled',
    'user_not_visible',
    'cannot_dm_bot',
    'app_access_restricted',
  ])('of whom Slack says %s cannot be reached, and no line of the adapter says so', async (error) => {
    expect(await sendWhen({ is: 'refused', error }, sanne, 'conversations.open')).toEqual(
      refused('unreachable'),
    );
    expect(noord.log.lines).toEqual([]);
  });

  test.each(['channel_not_found', 'is_archived', 'restricted_action'])(
    'whose conversation says %s cannot be reached',
    async (error) => {
      expect(await sendWhen({ is: 'refused', error }, sanne)).toEqual(refused('unreachable'));
      expect(noord.log.lines).toEqual([]);
    },
  );

  test('whose account was closed cannot be reached', async () => {
    noord.server.workspace.people.set('U0SANNE', { deleted: true });
    expect(await noord.chat.send(sanne, card, 'ask-1')).toEqual(refused('unreachable'));
  });

  test('whose conversation is gone gets a new one the next time', async () => {
    await sendWhen({ is: 'refused', error: 'channel_not_found' }, sanne);
    await sendWhen({ is: 'answered' }, sanne);
    expect(calls('conversations.open')).toBe(2);
  });
});

describe('what the application manager can mend', () => {
  test.each([
    ...['invalid_auth', 'token_revoked', 'account_inactive', 'missing_scope', 'messages_tab_disabled'],
    ...['invalid_blocks', 'msg_too_long', 'metadata_too_large', 'a_word_of_next_year'],
  ])('is logged with its code and nothing else: %s', async (error) => {
    for (const to of [channel, sanne]) {
      expect(await sendWhen({ is: 'refused', error }, to)).toEqual(refused('refused'));
    }
    const line = { level: 'warn', text: 'Slack did not take a message', outcome: 'refused', code: error };
    expect(noord.log.lines).toEqual([line, line]);
  });

  test.each([403, 404, 413])('is logged: status %i', async (status) => {
    expect(await sendWhen({ is: 'status', status })).toEqual(refused('refused'));
    expect(noord.log.lines).toMatchObject([{ code: `http_${status}` }]);
  });

  test('is never logged of what only who did not answer gets', async () => {
    noord.server.fateOf = () => ({ is: 'refused', error: 'invalid_blocks' });
    const reminded = reminder(frame, {
      ...{ name: 'Sanne', team: 'team-1', week: '2026-W47', closesAt: 0, viewAt: 0 },
      ...{ depth: 'full', hasNumbers: true, stillFits: false },
    });
    for (const delivery of ['team-1.2026-W47.reminder.person-1', 'team-1.2026-W47.later.person-1.2'])
      expect(await noord.chat.send(sanne, reminded, delivery)).toEqual(refused('refused'));
    expect(noord.log.lines).toEqual([]);
  });

  test('is never the text of a message, a token, or what a proxy said', async () => {
    noord.server.fateOf = () => ({ is: 'lost', done: false, how: 'html' });
    await noord.chat.send(channel, card, 'ask-1');
    await sendWhen({ is: 'refused', error: 'invalid_blocks' });
    await sendWhen({ is: 'lost', done: false, how: 'reset' });
    expect(JSON.stringify(noord.log.lines)).not.toMatch(/card|xoxb|Noord|html/);
  });
});

test('an address in another workspace is refused, and Slack hears nothing of it', async () => {
  const other = { platform: 'slack', id: 'T0ZUID' } as const;
  const root = { workplace: other, conversation: 'C0NOORD', message: '1.1' };
  for (const to of [
    { to: 'person', account: { workplace: other, user: 'U0SANNE' } },
    { to: 'channel', channel: { workplace: other, channel: 'C0NOORD' } },
    { to: 'thread', root },
  ] as const) {
    expect(await noord.chat.send(to, card, 'ask-1')).toEqual(refused('refused'));
    expect(await noord.chat.find(to, 'ask-1', since)).toEqual({ kind: 'unknown' });
  }
  expect(noord.server.calls).toEqual([]);
});
