import type { FormFields, Intent } from '../../views/intent';
import { type CardInput, inputsOn, intentsOn } from './card-parts';
import { converse, type Stage, type Turn } from './converse';
import { readIntent } from './read-intent';

/** Opens a form, fills it in and sends it, as anybody does; says whether there was a form, and a button to send it. */
export async function fillIn(
  stage: Stage,
  turn: Turn,
  opens: Intent,
  fields: (inputs: readonly CardInput[]) => FormFields,
): Promise<boolean> {
  const form = await converse(stage, turn, opens);
  if (form.how !== 'dialog') return false;
  // Every other button of a form asks for something that holds no fields.
  const submit = intentsOn(form.body.card).find((intent) => 'fields' in intent);
  const intent = readIntent({ data: { intent: submit }, inputs: fields(inputsOn(form.body.card)) });
  if (intent !== undefined) await converse(stage, turn, intent);
  return intent !== undefined;
}
