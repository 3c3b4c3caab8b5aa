import type { JsonObject } from '../../cards/json';

/** A message in Teams: a card, and the same in words for a notification and for who cannot see it. */
export interface TeamsMessage {
  readonly text: string;
  readonly card: JsonObject;
}
