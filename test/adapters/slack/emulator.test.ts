import { z } from 'zod';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import { captureLog } from '../../support/captured-log';
import { type Emulator, seedWith, startEmulator } from './support/emulator';
import { type ListeningBot, openListeningBot } from './support/listening-bot';
import { payloadOf, send } from './support/replays';
import type { Payload } from './support/signed-driver';

// Ours: the driver that signs presses and forms in the shapes Slack documents, and everything of the bot from its
// receiver to its client. Theirs (emulate 0.12.2): what becomes of the calls, with triggers that work once and for three
// seconds, views with a hash, updates and scopes. Payloads are not made by the emulator: it sends no presses.

const answer = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  view: z.object({ id: z.string(), hash: z.string() }).optional(),
});

const pressed = z.object({ actions: z.tuple([z.looseObject({})]) });

let emulator: Emulator;
let bot: ListeningBot | undefined;
beforeAll(() => {
  emulator = startEmulator();
});
afterEach(() => bot?.close());
afterAll(() => emulator.end());

/** The bot with the emulator behind it, and what the emulator said to its calls. */
async function enter(scopes: readonly string[]) {
  const apiUrl = `${await emulator.start(seedWith(scopes))}/api/`;
  const told: string[] = [];
  const views: { readonly id: string; readonly hash: string }[] = [];
  const client = createWebClient({
    ...{ token: 'xoxb-test', apiUrl, log: captureLog() },
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const { ok, error, view } = answer.parse(await response.clone().json());
      told.push(`${new URL(url).pathname.replace('/api/', '')} ${ok ? 'ok' : error}`);
      if (view !== undefined) views.push(view);
      return response;
    },
  });
  const { members = [] } = await client.users.list({});
  const sanne = members.find(({ name }) => name === 'sanne')?.id ?? '';
  const { channel } = await client.conversations.open({ users: sanne });
  const dm = channel?.id ?? '';
  const listening = await openListeningBot((world) => world, undefined, client);
  bot = listening;
  let presses = 0;
  const says = async (name: string, change: Payload) => {
    const back = await send(listening.slack, name, payloadOf(name, listening.webApi.root, change));
    await listening.quiet();
    return back;
  };
  return {
    client,
    dm,
    views,
    log: listening.log,
    says,
    /** What was said since the last time somebody asked. */
    told: () => told.splice(0),
    trigger: async (view = {}) => {
      const made = await client.apiCall('views.generateTriggerId', { user_id: sanne, ...view });
      told.length = 0;
      return z.object({ trigger_id: z.string() }).parse(made).trigger_id;
    },
    /** Presses once more: every press has a moment of its own. */
    presses: (name: string, change: Payload) => {
      presses += 1;
      const [action] = pressed.parse(payloadOf(name, listening.webApi.root)).actions;
      return says(name, { ...change, actions: [{ ...action, action_ts: `1763542800.00000${presses}` }] });
    },
    said: async () => (await client.conversations.history({ channel: dm })).messages ?? [],
  };
}

const everything = ['chat:write', 'im:write', 'im:history', 'users:read', 'channels:read'];

const pressForm = (open: Awaited<ReturnType<typeof enter>>, trigger_id: string) =>
  open.presses('press-in-own-chat-opens', { trigger_id, container: { channel_id: open.dm } });

describe('a form, on the emulator', () => {
  test('opens with a trigger, and a press with one that was used gets the door', async () => {
    const open = await enter(everything);
    const trigger = await open.trigger();
    await pressForm(open, trigger);
    expect(open.told()).toEqual(['views.open ok']);
    await pressForm(open, trigger);
    expect(open.told()).toEqual(['views.open exchanged_trigger_id', 'chat.postMessage ok']);
    const [door] = await open.said();
    expect(JSON.stringify(door?.blocks)).toContain('open-check-in');
  });

  test.each([
    ['has expired', 'expired_trigger_id'],
    ['nobody gave', 'invalid_trigger_id'],
  ])('stays away for a trigger that %s, and the door is in the chat', async (_which, code) => {
    const open = await enter(everything);
    const given = await open.trigger();
    if (code === 'expired_trigger_id') await emulator.goAhead(4_000);
    await pressForm(open, code === 'expired_trigger_id' ? given : '1.2.none');
    expect(open.told()).toEqual([`views.open ${code}`, 'chat.postMessage ok']);
    expect(await open.said()).toHaveLength(1);
    expect(open.log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  test('is drawn anew as it was when the button in it was pressed, and left alone when it is another by now', async () => {
    const open = await enter(everything);
    await pressForm(open, await open.trigger());
    const [view] = open.views;
    if (view === undefined) throw new Error('no form was opened');
    open.told();
    await open.presses('press-in-modal', { container: { view_id: view.id }, view });
    expect(open.told()).toEqual(['views.update ok']);
    await open.presses('press-in-modal', {
      container: { view_id: view.id },
      view: { ...view, hash: 'stale' },
    });
    expect(open.told()).toEqual(['views.update hash_conflict']);
  });
});

describe('a receipt, on the emulator', () => {
  const metadata = (message: Payload) => ({
    view: {
      private_metadata: JSON.stringify({
        intent: { kind: 'submit-check-in', team: 'team-1', week: '2026-W47', fields: {} },
        message,
        channel: message['channel'],
      }),
    },
  });

  test('takes the place of the message whose button opened the form', async () => {
    const open = await enter(everything);
    const { ts } = await open.client.chat.postMessage({ channel: open.dm, text: 'De weekvraag' });
    open.told();
    const back = await open.says('modal-sent', metadata({ channel: open.dm, ts }));
    expect(JSON.parse(back.text)).toEqual({ response_action: 'clear' });
    expect(open.told()).toEqual(['chat.update ok']);
    const messages = await open.said();
    expect(messages).toHaveLength(1);
    expect(messages[0]?.text).not.toBe('De weekvraag');
    expect(messages[0]?.blocks?.length).toBeGreaterThan(0);
  });

  test('is said anew when that message is gone', async () => {
    const open = await enter(everything);
    open.told();
    await open.says('modal-sent', metadata({ channel: open.dm, ts: '1763540000.000100' }));
    expect(open.told()).toEqual(['chat.update message_not_found', 'chat.postMessage ok']);
  });

  test('that the app may not give leaves the answer kept and a line for the application manager', async () => {
    const open = await enter(['im:write', 'users:read', 'channels:read']);
    open.told();
    const back = await open.says('modal-sent', metadata({ channel: open.dm, ts: '1763540000.000100' }));
    expect(JSON.parse(back.text)).toEqual({ response_action: 'clear' });
    expect(open.told()).toEqual(['chat.update missing_scope', 'chat.postMessage missing_scope']);
    expect(open.log.lines.filter(({ level }) => level !== 'info')).toEqual([
      { level: 'warn', text: 'Slack did not take an answer.', code: 'missing_scope' },
    ]);
  });
});
