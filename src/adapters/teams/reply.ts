import type { JsonObject } from '../../cards/json';

/**
 * What a request of Teams is answered with. Everything but an invoke is answered with nothing; an invoke with its real
 * result (learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model, and task modules).
 */
export type Reply =
  | { readonly kind: 'taken' }
  | { readonly kind: 'invoke'; readonly status: 200; readonly body: JsonObject };

/** Takes one activity that was let in, already known to come from Teams and seen for the first time. */
export type Hear = (activity: unknown) => Promise<Reply>;
