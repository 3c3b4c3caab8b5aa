import { isJsonList, type JsonObject, toJson } from '../../cards/json';
import { fill } from '../../cards/load-template';
import type { CardView } from '../../views/card-view';
import { elsewhereWords } from '../../views/elsewhere-words';
import type { FormFields, Intent } from '../../views/intent';
import { modalWords } from '../../views/modal-words';
import { buttonsForDialog } from './card-buttons';
import type { Origin } from './origin';

function dialogWith(card: JsonObject, { kind, locale }: CardView): JsonObject {
  return {
    title: modalWords.title[locale],
    width: 'medium',
    height: kind === 'notice' ? 'small' : 'large',
    card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
  };
}

/** Any card in a dialog, whole: only the person who opened it sees it, and nothing of it stays. */
export function renderDialog(view: CardView, origin: Origin | undefined): JsonObject {
  return dialogWith(buttonsForDialog(fill(view), origin), view);
}

/**
 * The sentence that nothing was saved, with one button that sends the same once more: Teams puts an answer in the place
 * of the form, so what was typed goes along with the button.
 */
export function renderAgain(
  view: CardView,
  {
    intent,
    fields,
    origin,
  }: { readonly intent: Intent; readonly fields: FormFields; readonly origin: Origin | undefined },
): JsonObject {
  const { body, ...frame } = fill(view);
  const again = {
    type: 'Action.Execute',
    title: elsewhereWords.again[view.locale],
    data: { intent: toJson({ ...intent, fields }) },
  };
  const shown = [...(isJsonList(body) ? body : []), { type: 'ActionSet', actions: [again] }];
  return dialogWith(buttonsForDialog({ ...frame, body: shown }, origin), view);
}
