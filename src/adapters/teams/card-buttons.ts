import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../cards/json';
import type { CardKind } from '../../views/card-view';
import type { Origin } from './origin';

/** On these the form of the week comes in the place of the card, so that nothing has to be opened for it. */
const formComesInPlace: ReadonlySet<CardKind> = new Set(['weekly-question', 'reminder']);

function opensDialog({ data }: JsonObject): boolean {
  return isJsonObject(data) && data['opens'] === 'dialog';
}

function intentIn({ data }: JsonObject): Json {
  return isJsonObject(data) ? (data['intent'] ?? null) : null;
}

function isForm(intent: Json): boolean {
  return isJsonObject(intent) && intent['kind'] === 'open-check-in';
}

/** `Action.Submit` with other data: where a button stands and how it looks stays. */
function submitting(
  { type: _type, verb: _verb, fallback: _same, ...looks }: JsonObject,
  data: JsonObject,
): JsonObject {
  return { ...looks, type: 'Action.Submit', data };
}

/** A button by which Teams asks for a dialog (learn.microsoft.com, "Use dialogs with bots"). */
export function dialogButton(looks: JsonObject, intent: Json): JsonObject {
  return submitting(looks, { intent, msteams: { type: 'task/fetch' } });
}

function eachButton(node: Json, change: (button: JsonObject) => JsonObject): Json {
  if (isJsonList(node)) return node.map((one) => eachButton(one, change));
  if (!isJsonObject(node)) return node;
  if (node['type'] === 'Action.Execute') return change(node);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, eachButton(value, change)]));
}

function changed(card: JsonObject, change: (button: JsonObject) => JsonObject): JsonObject {
  const now = eachButton(card, change);
  if (!isJsonObject(now)) throw new Error('A card stayed no object.');
  return now;
}

/** The card for a message: a button that opens a dialog asks Teams for one, every other one is an `Action.Execute`. */
export function buttonsForMessage(kind: CardKind, card: JsonObject): JsonObject {
  return changed(card, (button) => {
    if (!opensDialog(button)) return button;
    const intent = intentIn(button);
    const dialog = dialogButton(button, intent);
    if (!formComesInPlace.has(kind) || !isForm(intent)) return dialog;
    return { ...button, data: { intent }, fallback: dialog };
  });
}

/** The card for a dialog, in which `Action.Submit` is all there is; each button remembers where the dialog came from. */
export function buttonsForDialog(card: JsonObject, origin: Origin | undefined): JsonObject {
  const from = origin === undefined ? {} : { origin: { message: origin.message, seal: origin.seal } };
  return changed(card, (button) => submitting(button, { intent: intentIn(button), ...from }));
}
