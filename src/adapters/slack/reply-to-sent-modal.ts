import type { ViewResponseAction } from '@slack/bolt';
import type { Answer } from '../../application/answer';
import type { CardView } from '../../views/card-view';
import { errorsOf } from './errors-of';
import { isPrivate, type SentModal } from './heard';
import type { ModalOrigin } from './modal-origin';
import { renderMessage } from './render-message';
import { renderModal } from './render-modal';
import type { Call, Reply } from './reply';

/** What sending a form gives: sentences beside its fields, another card in its place, or the way back to where it was opened. */
export function replyToSentModal(heard: SentModal, { how, card }: Answer): Reply<ViewResponseAction> {
  const { intent: _form, ...origin } = heard.origin ?? {};
  switch (how) {
    case 'correct':
      return { acknowledge: corrected(heard, card, origin) };
    case 'stay':
      return { acknowledge: held(heard, card, origin) };
    case 'show':
    case 'dialog':
      return { acknowledge: inItsPlace(card, origin) };
    case 'replace': {
      const back = backTo(heard, origin, card);
      return back === undefined
        ? { acknowledge: inItsPlace(card, origin) }
        : { acknowledge: { response_action: 'clear' }, call: back };
    }
  }
}

function inItsPlace(card: CardView, origin: ModalOrigin): ViewResponseAction {
  return { response_action: 'update', view: renderModal(card, origin) };
}

/** Slack shows a sentence only beside a field that is open; the form is drawn anew when a fault lies elsewhere. */
function corrected({ inputs }: SentModal, card: CardView, origin: ModalOrigin): ViewResponseAction {
  const errors = errorsOf(card);
  const ids = Object.keys(errors);
  const allOpen = ids.length > 0 && ids.every((id) => inputs.includes(id));
  return allOpen ? { response_action: 'errors', errors: { ...errors } } : inItsPlace(card, origin);
}

/** The form stays open as it is: only a sentence at a field leaves everything typed where it stands. */
function held({ inputs: [first] }: SentModal, card: CardView, origin: ModalOrigin): ViewResponseAction {
  if (first === undefined) return inItsPlace(card, origin);
  return { response_action: 'errors', errors: { [first]: renderMessage(card).text } };
}

/** The message whose button opened the form, with the card in its place; undefined when there was none. */
function backTo({ by }: SentModal, origin: ModalOrigin, card: CardView): Call | undefined {
  const message = renderMessage(card);
  const { channel } = origin;
  const beside: Call | undefined =
    channel === undefined
      ? undefined
      : isPrivate(channel)
        ? { call: 'chat.postMessage', channel, message }
        : { call: 'chat.postEphemeral', channel, user: by.user, message };
  const otherwise = beside === undefined ? {} : { otherwise: beside };
  if (origin.message !== undefined) {
    return { call: 'chat.update', ...origin.message, message, ...otherwise };
  }
  if (origin.responseUrl === undefined) return undefined;
  return { call: 'respond', url: origin.responseUrl, as: 'replace', message, ...otherwise };
}
