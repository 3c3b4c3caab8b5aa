import { minute } from '../../../src/domain/time';
import type { Clock } from '../../../src/ports/clock';

/** Slack lets a modal be opened within three seconds (docs.slack.dev/interactivity/handling-user-interaction). */
const triggerLives = 3_000;
/** An address takes five answers within half an hour (same page). */
const addressLives = 30 * minute;
const answersAtMost = 5;

/** The message an address answers, and who was given it. */
export interface Answered {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
}

/** Whose trigger it is, or Slack's word for why it opens nothing. */
export type Spent =
  | { readonly user: string }
  | { readonly error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' };

/** What Slack hands out with a press: a trigger that opens one modal, and an address that takes answers. */
export interface Passes {
  triggerFor(user: string): string;
  spend(trigger: string): Spent;
  /** The last part of an address. */
  addressOf(answered: Answered): string;
  /** The message to answer, once more; undefined when the address takes no answer any more. */
  answerAt(address: string): Answered | undefined;
}

/** No pass has been given out yet. */
export function createPasses(clock: Clock): Passes {
  const triggers = new Map<string, { readonly user: string; readonly at: number; spent: boolean }>();
  const addresses = new Map<string, Answered & { readonly at: number; answers: number }>();
  let given = 0;
  const name = (): string => {
    given += 1;
    return `${9_000_000_000_000 + given}`;
  };
  return {
    triggerFor(user) {
      const trigger = `${name()}.9000000000000.scrubbed`;
      triggers.set(trigger, { user, at: clock.now(), spent: false });
      return trigger;
    },
    spend(trigger) {
      const found = triggers.get(trigger);
      if (found === undefined) return { error: 'invalid_trigger_id' };
      if (found.spent) return { error: 'exchanged_trigger_id' };
      if (clock.now() - found.at > triggerLives) return { error: 'expired_trigger_id' };
      found.spent = true;
      return { user: found.user };
    },
    addressOf(answered) {
      const address = name();
      addresses.set(address, { ...answered, at: clock.now(), answers: 0 });
      return address;
    },
    answerAt(address) {
      const found = addresses.get(address);
      if (found === undefined || clock.now() - found.at > addressLives) return undefined;
      found.answers += 1;
      return found.answers > answersAtMost ? undefined : found;
    },
  };
}
