import { minute } from '../../src/domain/time';
import { createSetClock } from '../application/support/set-clock';
import { aTeamPlan, someone } from '../support/plans';
import { fieldsIn, fillIn } from './support/slack-form';
import { channelOf, privateWith, teamInSlack, userOf } from './support/slack-town';
import { createSlackWorkspace } from './support/slack-workspace';
import { momentOf } from './support/wall-clock';

const anna = userOf('Anna');
const chat = privateWith(anna);
const noord = channelOf('Noord');
const plain = (text: string) => ({ type: 'plain_text', text });
const saying = (text: string) => ({ text, blocks: [{ type: 'section', text: plain(text) }] });
const field = (id: string, label: string) => ({
  type: 'input',
  block_id: id,
  label: plain(label),
  element: { type: 'plain_text_input', action_id: 'value' },
});
const form = (...blocks: readonly object[]) => ({
  ...{ type: 'modal', title: plain('Bandbreedte'), submit: plain('Bewaren') },
  blocks,
});

function open() {
  const clock = createSetClock(momentOf('2026-09-02 09:00'));
  const workspace = createSlackWorkspace(clock, [teamInSlack(aTeamPlan('Noord', [someone('Anna')]))]);
  const opens = (view: object, method: 'open' | 'push' = 'open') =>
    workspace.answer(`views.${method}`, { trigger_id: workspace.passes.triggerFor(anna), view });
  return { clock, workspace, opens };
}

const said = (of: ReturnType<typeof open>['workspace'], channel: string) =>
  of.messages.seenBy(anna, channel).map(({ content }) => content.text);

describe('the Slack of the conversations', () => {
  test('a trigger opens one modal, within three seconds', () => {
    const { clock, workspace } = open();
    const view = form(field('line', 'Een zin'));
    const [first, late] = [workspace.passes.triggerFor(anna), workspace.passes.triggerFor(anna)];
    expect(workspace.answer('views.open', { trigger_id: first, view })).toHaveProperty('view.hash');
    expect(workspace.answer('views.open', { trigger_id: first, view })).toEqual({
      error: 'exchanged_trigger_id',
    });
    clock.set(clock.now() + 3_001);
    expect(workspace.answer('views.open', { trigger_id: late, view })).toEqual({
      error: 'expired_trigger_id',
    });
    expect(workspace.answer('views.open', { trigger_id: 'mine', view })).toEqual({
      error: 'invalid_trigger_id',
    });
  });

  test('a modal is changed only as the one it was, and what was filled in stays', () => {
    const { workspace, opens } = open();
    const { views } = workspace;
    opens(form(field('line', 'Een zin')));
    const first = views.topOf(anna);
    if (first === undefined) throw new Error('nothing is open');
    views.touch(anna, { filled: fillIn(first.blocks, first.filled, { 'Een zin': 'De wachtlijst knelt' }) });
    const longer = form(field('line', 'Een zin'), field('more', 'En meer'));
    const update = (hash: string) =>
      workspace.answer('views.update', { view_id: first.id, hash, view: longer });
    expect(update(first.hash)).toHaveProperty('view.id', first.id);
    expect(update(first.hash)).toEqual({ error: 'hash_conflict' });
    const now = views.topOf(anna);
    expect(now && fieldsIn(now.blocks, now.filled, now.errors)).toEqual([
      { label: 'Een zin', value: 'De wachtlijst knelt' },
      { label: 'En meer', value: '' },
    ]);
  });

  test('three modals stand on top of each other at most', () => {
    const { workspace, opens } = open();
    const view = form(field('line', 'Een zin'));
    expect(opens(view, 'push')).toEqual({ error: 'not_found' });
    opens(view);
    opens(view, 'push');
    opens(view, 'push');
    expect(opens(view, 'push')).toEqual({ error: 'push_limit_reached' });
    workspace.views.close(anna);
    workspace.views.close(anna);
    expect(workspace.views.topOf(anna)).not.toHaveProperty('previous');
  });

  test('what Slack does not know or has no room for is refused, and told of', () => {
    const { workspace, opens } = open();
    const known = workspace.answer('chat.postMessage', { channel: noord, ...saying('Dag') });
    const message = { channel: noord, ts: 'ts' in known ? known['ts'] : '' };
    const unknown = { text: 'Dag', blocks: [{ type: 'carousel' }] };
    const refused = [
      workspace.answer('chat.postMessage', { channel: chat, ...unknown }),
      workspace.answer('chat.update', { ...message, ...unknown }),
      workspace.answer('chat.postMessage', { channel: chat, ...saying('a'.repeat(3_001)) }),
      workspace.answer('chat.postMessage', { channel: 'C0NOWHERE', ...saying('Dag') }),
      opens(form({ type: 'carousel' })),
      workspace.answer('views.publish', { user_id: anna, view: { type: 'home', blocks: [] } }),
      workspace.answer('reactions.add', {}),
    ];
    expect(refused.map((one) => 'error' in one && one['error'])).toEqual([
      ...['invalid_blocks', 'invalid_blocks', 'invalid_blocks', 'channel_not_found'],
      ...['invalid_arguments', 'invalid_arguments', 'unknown_method'],
    ]);
    expect(workspace.refusals.all).toHaveLength(refused.length);
    expect(said(workspace, noord)).toEqual(['Dag']);
  });

  test('an address puts an answer in the place of its message or beside it, five times within half an hour', () => {
    const { clock, workspace } = open();
    workspace.answer('chat.postMessage', { channel: noord, ...saying('De vraag') });
    const [{ ts } = { ts: '' }] = workspace.messages.all();
    const address = workspace.passes.addressOf({ channel: noord, ts, user: anna });
    const aside = { replace_original: false, response_type: 'ephemeral', ...saying('Alleen voor jou') };
    expect(workspace.respond(address, { replace_original: true, ...saying('Een andere vraag') })).toBe(200);
    expect(workspace.messages.find(noord, ts)?.earlier.map(({ text }) => text)).toEqual(['De vraag']);
    expect(workspace.respond(address, aside)).toBe(200);
    expect(said(workspace, noord)).toEqual(['Een andere vraag', 'Alleen voor jou']);
    expect(workspace.messages.in(noord)).toHaveLength(1);
    expect(workspace.messages.seenBy(userOf('Karin'), noord)).toHaveLength(1);
    const more = [1, 2, 3, 4].map(() => workspace.respond(address, aside));
    expect(more).toEqual([200, 200, 200, 404]);
    const later = workspace.passes.addressOf({ channel: noord, ts, user: anna });
    clock.set(clock.now() + 31 * minute);
    expect(workspace.respond(later, aside)).toBe(404);
  });

  test('a reply stands under a root, and only who is in a channel is whispered to', () => {
    const { workspace } = open();
    const post = (thread?: string) =>
      workspace.answer('chat.postMessage', {
        ...{ channel: noord, ...saying('Dag') },
        ...(thread !== undefined && { thread_ts: thread }),
      });
    post();
    post(workspace.messages.all()[0]?.ts);
    expect(post(workspace.messages.all()[1]?.ts)).toHaveProperty('error', 'cannot_reply_to_message');
    const whisper = { channel: noord, user: userOf('Lies'), ...saying('Dag') };
    expect(workspace.answer('chat.postEphemeral', whisper)).toHaveProperty('error', 'user_not_in_channel');
  });

  test('what nobody sees of a message is told only to who asks for it', () => {
    const { workspace } = open();
    const metadata = { event_type: 'bandbreedte_delivery', event_payload: { delivery: 'ask-1' } };
    workspace.answer('chat.postMessage', { channel: chat, metadata, ...saying('Dag') });
    const read = (more: object) => workspace.answer('conversations.history', { channel: chat, ...more });
    expect(read({})).not.toHaveProperty('messages.0.metadata');
    expect(read({ include_all_metadata: 'true' })).toHaveProperty('messages.0.metadata', metadata);
  });
});
