import { cardText } from '../../cards/card-text';
import { isJsonList, isJsonObject, type Json, type JsonObject, toJson } from '../../cards/json';
import { fill } from '../../cards/load-template';
import type { CardView } from '../../views/card-view';
import { type Intent, intentSchema } from '../../views/intent';
import { modalWords } from '../../views/modal-words';
import { dialogButton } from './card-buttons';
import type { TeamsMessage } from './teams-message';

/** A form begins with its title and, now and then, with what introduces it; what follows may be somebody's own. */
const introducing = 2;

function isText(element: Json): element is JsonObject {
  return isJsonObject(element) && element['type'] === 'TextBlock';
}

/**
 * The message from which a dialog is opened, where Teams gives nothing to open it with: after a word that was typed.
 * Its one button means what was typed.
 */
export function renderDoor(view: CardView, intent: Intent): TeamsMessage {
  const { body, ...frame } = fill(view);
  const elements = isJsonList(body) ? body : [];
  const first = elements.findIndex((element) => !isText(element));
  const texts = elements.slice(0, first < 0 ? undefined : first);
  const open = dialogButton({ title: modalWords.open[view.locale] }, toJson(inSameTeam(view, intent)));
  const shown = [
    ...texts.slice(0, introducing + (view.practice === undefined ? 0 : 1)),
    { type: 'ActionSet', spacing: 'medium', actions: [open] },
  ];
  const card = { ...frame, body: shown };
  return { text: cardText(card), card };
}

/** The door may stand in another chat than the word was typed in; the form knows which team it is about. */
function inSameTeam(view: CardView, intent: Intent): Intent {
  const form = 'submit' in view ? view.submit?.intent : undefined;
  if (form === undefined || !('team' in form)) return intent;
  return intentSchema.safeParse({ ...intent, team: form.team }).data ?? intent;
}
