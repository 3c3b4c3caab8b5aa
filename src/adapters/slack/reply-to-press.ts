import type { Answer } from '../../application/answer';
import type { CardView } from '../../views/card-view';
import type { Intent } from '../../views/intent';
import {
  isPrivate,
  type PressAtHome,
  type PressInModal,
  type PressOnEphemeral,
  type PressOnMessage,
} from './heard';
import type { ModalOrigin } from './modal-origin';
import { renderDoor } from './render-door';
import { renderMessage, type SlackMessage } from './render-message';
import { renderModal } from './render-modal';
import type { Call, Reply } from './reply';

/** What a pressed button gives, by where it stood. */
export function replyToPress(
  heard: PressOnMessage | PressOnEphemeral | PressInModal | PressAtHome,
  intent: Intent,
  answer: Answer,
): Reply {
  switch (heard.kind) {
    case 'press-on-message':
      return { call: onMessage(heard, intent, answer) };
    case 'press-on-ephemeral':
      return { call: onEphemeral(heard, intent, answer) };
    case 'press-in-modal':
      return { call: inModal(heard, answer) };
    case 'press-at-home':
      // App Home is no conversation: whatever is answered there opens over it.
      return { call: { call: 'views.open', trigger: heard.trigger, view: renderModal(answer.card, {}) } };
  }
}

/** An answer beside the message for the asker alone: in their own chat a message, in a channel one that only they see. */
function onMessage(heard: PressOnMessage, intent: Intent, { how, card }: Answer): Call {
  const { conversation: channel, ts, responseUrl: url, trigger } = heard;
  const thread = heard.thread === undefined ? {} : { thread: heard.thread };
  const beside = (message: SlackMessage): Call =>
    isPrivate(channel)
      ? { call: 'chat.postMessage', channel, ...thread, message }
      : { call: 'respond', url, as: 'whisper', ...thread, message };
  switch (how) {
    case 'replace': {
      const message = renderMessage(card);
      // An address takes five answers in half an hour; the bot's own message can be changed for longer.
      const otherwise = { call: 'chat.update', channel, ts, message } as const;
      return { call: 'respond', url, as: 'replace', message, otherwise };
    }
    case 'show':
    case 'stay':
      return beside(renderMessage(card));
    case 'dialog':
    case 'correct': {
      const origin = { message: { channel, ts }, channel };
      return open(trigger, card, origin, beside(renderDoor(card, intent)));
    }
  }
}

/** Only its own address reaches a message that one person sees, and what it shows next takes its place. */
function onEphemeral(heard: PressOnEphemeral, intent: Intent, { how, card }: Answer): Call {
  const { conversation: channel, responseUrl, trigger } = heard;
  const to = { call: 'respond', url: responseUrl } as const;
  const beside = { as: 'whisper', ...(heard.thread !== undefined && { thread: heard.thread }) } as const;
  switch (how) {
    case 'replace':
    case 'show':
      return { ...to, as: 'replace', message: renderMessage(card) };
    case 'stay':
      return { ...to, ...beside, message: renderMessage(card) };
    case 'dialog':
    case 'correct': {
      const door = { ...to, ...beside, message: renderDoor(card, intent) };
      return open(trigger, card, { responseUrl, channel }, door);
    }
  }
}

/** A form that is open is never lost under an answer: the answer comes on top of it. */
function inModal({ view: { id, hash }, origin, trigger }: PressInModal, { how, card }: Answer): Call {
  const { intent: form, ...from } = origin;
  const view = renderModal(card, from);
  const instead: Call = { call: 'views.update', id, hash, view };
  const onTop: Call = { call: 'views.push', trigger, view, otherwise: instead };
  switch (how) {
    case 'dialog':
    case 'correct':
      return instead;
    case 'show':
    case 'replace':
      return form === undefined ? instead : onTop;
    case 'stay':
      return onTop;
  }
}

/** Opens a modal; whoever was too late for that gets the message it can be opened from. */
export function open(trigger: string, card: CardView, origin: ModalOrigin, otherwise: Call): Call {
  return { call: 'views.open', trigger, view: renderModal(card, origin), otherwise };
}
