import { renderDialog } from '../../../../src/adapters/teams/render-dialog';
import { renderDoor } from '../../../../src/adapters/teams/render-door';
import { renderMessage } from '../../../../src/adapters/teams/render-message';
import { isJsonObject, type JsonObject } from '../../../../src/cards/json';
import type { CardView } from '../../../../src/views/card-view';
import type { Intent } from '../../../../src/views/intent';
import { allSamples } from '../../../golden/load-samples';

const intent: Intent = { kind: 'open-away' };
const origin = { message: '1763542700001', seal: 'a seal' };

/** The card within what Teams is told to open. */
export function cardIn(dialog: JsonObject): JsonObject {
  const { card } = dialog;
  const content = isJsonObject(card) ? card['content'] : undefined;
  if (!isJsonObject(content)) throw new Error('A dialog without a card');
  return content;
}

/** The ways in which a card stands in Teams, by what they are called. */
export const drawings: Readonly<Record<string, (view: CardView) => JsonObject>> = {
  message: (view) => renderMessage(view).card,
  door: (view) => renderDoor(view, intent).card,
  dialog: (view) => cardIn(renderDialog(view, origin)),
};

/** Every sample of every card, drawn in every way. */
export const everyCard = allSamples.flatMap(({ kind, example, locale, view }) =>
  Object.entries(drawings).map(([as, draw]) => ({ as, kind, example, locale, view, card: draw(view) })),
);
