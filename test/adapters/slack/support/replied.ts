import { readOrigin } from '../../../../src/adapters/slack/modal-origin';
import { renderDoor } from '../../../../src/adapters/slack/render-door';
import { renderMessage } from '../../../../src/adapters/slack/render-message';
import type { Call, Reply } from '../../../../src/adapters/slack/reply';
import type { Answer } from '../../../../src/application/answer';
import type { CardView } from '../../../../src/views/card-view';
import type { Intent } from '../../../../src/views/intent';
import { sampleFrame } from '../../../golden/load-samples';
import { samples as forms } from '../../../golden/samples/check-in-form';
import { samples as notices } from '../../../golden/samples/notice';

export const ways: readonly Answer['how'][] = ['show', 'replace', 'dialog', 'correct', 'stay'];
export const intent: Intent = { kind: 'open-check-in', team: 'team-noord', week: '2026-W47' };

function sample(
  of: Readonly<Record<string, (frame: ReturnType<typeof sampleFrame>) => CardView>>,
  name: string,
) {
  const make = of[name];
  if (make === undefined) throw new Error(`No example ${name}`);
  return make(sampleFrame('nl'));
}

/** A form as an answer has it: whole for a dialog, with faults to correct; a sentence for anything else. */
export function cardFor(how: Answer['how']): CardView {
  if (how === 'dialog') return sample(forms, 'prefilled');
  return how === 'correct' ? sample(forms, 'faults') : sample(notices, 'refused-not-saved-yet');
}

function content(message: object, card: CardView): string {
  if (JSON.stringify(message) === JSON.stringify(renderMessage(card))) return 'the card';
  return JSON.stringify(message) === JSON.stringify(renderDoor(card, intent))
    ? 'a door to it'
    : 'something else';
}

function remembered(view: { readonly private_metadata?: string | undefined; readonly callback_id?: string }) {
  const { intent: sends, ...from } = readOrigin(view.private_metadata) ?? {};
  const form = sends === undefined ? '' : `, which sends ${sends.kind}`;
  return `${view.callback_id} from ${JSON.stringify(from).replaceAll('"', '')}${form}`;
}

/** A call of the Web API in words, with what it shows of the card. */
export function inWords(call: Call | undefined, card: CardView): string {
  if (call === undefined) return 'nothing';
  const after = call.otherwise === undefined ? '' : `; else ${inWords(call.otherwise, card)}`;
  const thread = 'thread' in call && call.thread !== undefined ? ` in thread ${call.thread}` : '';
  switch (call.call) {
    case 'respond':
      return `respond ${call.as} at ${call.url}${thread}: ${content(call.message, card)}${after}`;
    case 'chat.postMessage':
      return `chat.postMessage ${call.channel}${thread}: ${content(call.message, card)}${after}`;
    case 'chat.postEphemeral':
      return `chat.postEphemeral ${call.channel} ${call.user}${thread}: ${content(call.message, card)}${after}`;
    case 'chat.update':
      return `chat.update ${call.channel} ${call.ts}: ${content(call.message, card)}${after}`;
    case 'views.open':
    case 'views.push':
      return `${call.call} ${call.trigger}: ${remembered(call.view)}${after}`;
    case 'views.update':
      return `views.update ${call.id} ${call.hash}: ${remembered(call.view)}${after}`;
  }
}

/** What each way of answering gives, in words. */
export function eachWay<A>(reply: (answer: Answer) => Reply<A>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ways.map((how) => {
      const card = cardFor(how);
      return [how, inWords(reply({ how, card }).call, card)];
    }),
  );
}
