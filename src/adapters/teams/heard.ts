import type { Account, ChannelRef } from '../../domain/ids';
import type { FormFields, Intent } from '../../views/intent';
import type { Place } from './connector';
import type { Origin } from './origin';

/** Where something was said or done, and by whom as Teams knows them. */
export interface Where {
  readonly place: Place;
  /** The id Teams gives this person towards the bot; only with it their own chat can be opened. */
  readonly user: string;
  /** Absent in a chat with the bot alone; every other one is a channel to us. */
  readonly channel?: ChannelRef;
}

/** What everything heard has: who did it, in Microsoft's own word, and where. */
interface ByPerson {
  readonly by: Account;
  readonly where: Where;
}

/** A button, with what was filled in on its card. Without `intent` it is none of ours, or one of a time long past. */
interface Pressed extends ByPerson {
  readonly intent: Intent | undefined;
  readonly fields: FormFields;
  /** The message the button stood on, where Teams tells. */
  readonly message?: string;
}

/** Something typed to the bot; its name is left out. */
export interface Typed extends ByPerson {
  readonly kind: 'typed';
  readonly text: string;
  /** What the channel or group chat is called, where Teams tells. */
  readonly channelName: string;
}

/** `Action.Execute` on a message: its answer can take the place of the card. */
export interface Executed extends Pressed {
  readonly kind: 'executed';
}

/** `Action.Submit` on a message: what a client that knows no `Action.Execute` sends. */
export interface Submitted extends Pressed {
  readonly kind: 'submitted';
}

/** A button that opens a dialog. */
export interface Fetched extends Pressed {
  readonly kind: 'fetched';
}

/** A button inside a dialog. */
export interface SentDialog extends Pressed {
  readonly kind: 'sent-dialog';
  /** Where it says it was opened. */
  readonly origin: Origin | undefined;
}

/** What somebody said or did to the bot, and hears an answer to. */
export type Spoken = Typed | Executed | Submitted | Fetched | SentDialog;

/** What happened to the bot, without anybody waiting for an answer. */
export type Happening =
  | {
      readonly kind: 'installed';
      readonly by: Account;
      readonly channel: ChannelRef;
      /** What the channel is called, where Teams tells. */
      readonly channelName: string;
    }
  | {
      readonly kind: 'removed';
      readonly by: Account;
      /** From the chat with the bot alone, so that nobody else has to do with it. */
      readonly isPrivate: boolean;
    };
