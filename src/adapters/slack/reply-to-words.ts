import type { RespondArguments } from '@slack/bolt';
import type { Answer } from '../../application/answer';
import type { Intent } from '../../views/intent';
import type { Command, DirectMessage, Mention, Shortcut } from './heard';
import { renderDoor } from './render-door';
import { renderMessage, type SlackMessage } from './render-message';
import type { Call, Reply } from './reply';
import { open } from './reply-to-press';

/** What a slash command gives, always to the asker alone: it can be typed in a chat with a colleague. */
export function replyToCommand(
  { conversation: channel, responseUrl: url, trigger }: Command,
  intent: Intent,
  { how, card }: Answer,
): Reply<RespondArguments> {
  switch (how) {
    case 'show':
    case 'replace':
    case 'stay': {
      const { text, blocks } = renderMessage(card);
      return { acknowledge: { response_type: 'ephemeral', text, blocks: [...blocks] } };
    }
    case 'dialog':
    case 'correct': {
      const door: Call = { call: 'respond', url, as: 'whisper', message: renderDoor(card, intent) };
      return { call: open(trigger, card, { channel }, door) };
    }
  }
}

/** What a choice from the menu of a message gives, to the asker alone. */
export function replyToShortcut(heard: Shortcut, intent: Intent, { how, card }: Answer): Reply {
  const { conversation: channel, responseUrl: url, trigger, thread } = heard;
  const beside = {
    call: 'respond',
    url,
    as: 'whisper',
    ...(thread !== undefined && { thread }),
  } as const;
  switch (how) {
    case 'show':
    case 'replace':
    case 'stay':
      return { call: { ...beside, message: renderMessage(card) } };
    case 'dialog':
    case 'correct':
      return { call: open(trigger, card, { channel }, { ...beside, message: renderDoor(card, intent) }) };
  }
}

/** What something typed gives, where it was typed; in a channel only the asker sees it. */
export function replyToTyped(heard: DirectMessage | Mention, intent: Intent, answer: Answer): Reply {
  const to = {
    channel: heard.conversation,
    ...(heard.thread !== undefined && { thread: heard.thread }),
    message: asMessage(intent, answer),
  };
  switch (heard.kind) {
    case 'direct-message':
      return { call: { call: 'chat.postMessage', ...to } };
    case 'mention':
      return { call: { call: 'chat.postEphemeral', ...to, user: heard.by.user } };
  }
}

/** Typing opens no modal, so a dialog becomes the message from which it is opened. */
function asMessage(intent: Intent, { how, card }: Answer): SlackMessage {
  switch (how) {
    case 'show':
    case 'replace':
    case 'stay':
      return renderMessage(card);
    case 'dialog':
    case 'correct':
      return renderDoor(card, intent);
  }
}
