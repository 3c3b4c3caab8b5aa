import type { Account } from '../../domain/ids';
import type { FormFields } from '../../views/intent';
import type { ModalOrigin } from './modal-origin';
import type { Press } from './press';

/** What everything heard has: who did it, in Slack's own word, and what makes it this one and no other. */
interface ByPerson {
  readonly by: Account;
  /** The same for every copy of it that Slack sends. */
  readonly identity: string;
}

/** A button. Without `press` it is none of ours, or one of a time long past. */
interface Pressed extends ByPerson {
  readonly press: Press | undefined;
  /** Opens a modal, within three seconds of the press. */
  readonly trigger: string;
}

/** Where a message stands. `thread` is the root it is a reply to; a root itself has none. */
interface MessagePlace {
  readonly conversation: string;
  readonly thread?: string;
}

/** An address that takes answers for half an hour, also where the bot is no member. */
interface Answerable {
  readonly responseUrl: string;
}

/** A button on a message that stands in a chat or channel. */
export interface PressOnMessage extends Pressed, MessagePlace, Answerable {
  readonly kind: 'press-on-message';
  readonly ts: string;
}

/** A button on a message that only this person sees. */
export interface PressOnEphemeral extends Pressed, MessagePlace, Answerable {
  readonly kind: 'press-on-ephemeral';
}

/** A button inside a modal, with everything that was filled in so far. */
export interface PressInModal extends Pressed {
  readonly kind: 'press-in-modal';
  readonly view: { readonly id: string; readonly hash: string };
  readonly origin: ModalOrigin;
  readonly fields: FormFields;
}

/** A button in App Home. */
export interface PressAtHome extends Pressed {
  readonly kind: 'press-at-home';
}

/** A form that was sent. Without `origin` it is none of ours. */
export interface SentModal extends ByPerson {
  readonly kind: 'sent-modal';
  readonly origin: ModalOrigin | undefined;
  readonly fields: FormFields;
  /** The ids of the fields that can be filled in there, from top to bottom. */
  readonly inputs: readonly string[];
}

/** A slash command, in whatever conversation; also in one where the bot is not. */
export interface Command extends ByPerson, Answerable {
  readonly kind: 'command';
  readonly text: string;
  readonly conversation: string;
  readonly trigger: string;
}

/** Something typed to the bot in private. */
export interface DirectMessage extends ByPerson, MessagePlace {
  readonly kind: 'direct-message';
  readonly text: string;
}

/** Something typed in a channel with the bot's name in it; the name itself is left out. */
export interface Mention extends ByPerson, MessagePlace {
  readonly kind: 'mention';
  readonly text: string;
}

/** "Make an agreement" in the menu of a message. What the message says is not read. */
export interface Shortcut extends ByPerson, MessagePlace, Answerable {
  readonly kind: 'shortcut';
  readonly trigger: string;
}

/** What somebody said or did to the bot, and hears an answer to. */
export type Spoken =
  | PressOnMessage
  | PressOnEphemeral
  | PressInModal
  | PressAtHome
  | SentModal
  | Command
  | DirectMessage
  | Mention
  | Shortcut;

/** What happened in a workspace, without anybody waiting for an answer. */
export type Happening = { readonly workspace: string; readonly identity: string } & (
  | { readonly kind: 'home-opened'; readonly user: string }
  | { readonly kind: 'bot-added'; readonly channel: string; readonly invitedBy?: string }
  | { readonly kind: 'account-closed'; readonly user: string }
  | { readonly kind: 'uninstalled' | 'tokens-revoked' }
);

/** Whether a conversation is between two people, or with the bot alone; every other one is a channel to us. */
export function isPrivate(conversation: string): boolean {
  return conversation.startsWith('D');
}
