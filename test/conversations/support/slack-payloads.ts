import type { Instant } from '../../../src/domain/time';
import type { Payload } from '../../adapters/slack/support/signed-driver';
import type { Button } from './slack-blocks';
import { stateValues } from './slack-form';
import type { StandingMessage } from './slack-messages';
import { town } from './slack-town';
import type { OpenModal } from './slack-views';

// Shapes as under docs.slack.dev/reference/interaction-payloads and docs.slack.dev/reference/events.

/** Who does something, what it may open, and what makes it this one and no other. */
export interface Deed {
  readonly user: string;
  readonly name: string;
  readonly trigger: string;
  /** `1788505200.000007` */
  readonly moment: string;
}

function from({ user, name, trigger }: Deed): Payload {
  return {
    user: { id: user, username: name.toLowerCase(), name: name.toLowerCase(), team_id: town.team },
    api_app_id: town.app,
    token: 'scrubbed',
    trigger_id: trigger,
    team: { id: town.team, domain: town.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

function action({ action_id, block_id, text, value }: Button, { moment }: Deed) {
  return { action_id, block_id, text, value, type: 'button', action_ts: moment };
}

/** A button pressed on a message; one that only this person sees comes without the message itself. */
export function pressOnMessage(
  deed: Deed,
  message: StandingMessage,
  button: Button,
  responseUrl: string,
): Payload {
  const { channel, ts, thread, onlyFor, content, user } = message;
  const isPrivate = channel.startsWith('D');
  const inThread = thread !== undefined && { thread_ts: thread };
  const isEphemeral = onlyFor !== undefined;
  return {
    type: 'block_actions',
    ...from(deed),
    container: {
      ...{ type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: isEphemeral },
      ...inThread,
    },
    channel: { id: channel, name: isPrivate ? 'directmessage' : channel.toLowerCase() },
    state: { values: {} },
    response_url: responseUrl,
    actions: [action(button, deed)],
    ...(!isEphemeral && {
      message: {
        ...{ type: 'message', user, ts, bot_id: town.botId, app_id: town.app, team: town.team },
        ...{ text: content.text, blocks: content.raw },
        ...inThread,
      },
    }),
  };
}

function viewOf({ id, hash, root, previous, sent, blocks, filled }: OpenModal) {
  return {
    ...{ private_metadata: '', callback_id: '', close: null, submit: null, external_id: '' },
    ...{ clear_on_close: false, notify_on_close: false },
    ...sent,
    ...{ id, hash, team_id: town.team, app_id: town.app, bot_id: town.botId },
    ...{ root_view_id: root, previous_view_id: previous ?? null, app_installed_team_id: town.team },
    state: { values: stateValues(blocks, filled) },
  };
}

/** A button pressed in a modal, with everything that is filled in there. */
export function pressInModal(deed: Deed, modal: OpenModal, button: Button): Payload {
  return {
    type: 'block_actions',
    ...from(deed),
    container: { type: 'view', view_id: modal.id },
    view: viewOf(modal),
    actions: [action(button, deed)],
  };
}

/** A modal that is sent. */
export function sentModal(deed: Deed, modal: OpenModal): Payload {
  return { type: 'view_submission', ...from(deed), view: viewOf(modal), response_urls: [] };
}

/** Something typed, to the bot alone or in a channel with its name in it. */
export function typedMessage(type: 'message' | 'app_mention', typed: StandingMessage): Payload {
  const { user, channel, ts, at, content } = typed;
  return {
    token: 'scrubbed',
    team_id: town.team,
    context_team_id: town.team,
    context_enterprise_id: null,
    api_app_id: town.app,
    event: {
      ...{ type, user, ts, channel, team: town.team, event_ts: ts, client_msg_id: `m-${ts}` },
      ...{ text: content.text, blocks: content.raw },
      ...(type === 'message' && { channel_type: 'im' }),
    },
    type: 'event_callback',
    event_id: `Ev${ts.replace('.', '')}`,
    event_time: seconds(at),
    authorizations: [
      {
        ...{ enterprise_id: null, team_id: town.team, user_id: town.botUser },
        ...{ is_bot: true, is_enterprise_install: false },
      },
    ],
    is_ext_shared_channel: false,
    event_context: '4-scrubbed',
  };
}

function seconds(at: Instant): number {
  return Math.floor(at / 1_000);
}
