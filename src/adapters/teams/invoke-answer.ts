import type { JsonObject } from '../../cards/json';

/** Nothing more to show: a dialog closes. */
export const nothingMore: JsonObject = {};

/** A card in the place of the one whose button was pressed, for who pressed it. */
export function cardInPlace(card: JsonObject): JsonObject {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** A sentence beside the card, for who pressed; the card and what is filled in on it stay as they are. */
export function sentenceBeside(text: string): JsonObject {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/** A dialog that opens, or what is shown next in one that is open. */
export function dialog(shown: JsonObject): JsonObject {
  return { task: { type: 'continue', value: shown } };
}
