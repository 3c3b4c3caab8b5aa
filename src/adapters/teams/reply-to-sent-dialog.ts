import type { Answer } from '../../application/answer';
import type { Intent } from '../../views/intent';
import type { SentDialog } from './heard';
import { dialog, nothingMore } from './invoke-answer';
import type { Plan } from './plan';
import { renderAgain, renderDialog } from './render-dialog';
import { renderMessage } from './render-message';

/** What a button in a dialog gives: the same form with sentences beside its fields, another card, or the way back to the message. */
export function replyToSentDialog({ origin, fields }: SentDialog, intent: Intent, answer: Answer): Plan {
  const { how, card } = answer;
  const next = dialog(renderDialog(card, origin));
  switch (how) {
    case 'correct':
    case 'dialog':
    case 'show':
      return { answer: next };
    case 'stay':
      return { answer: dialog(renderAgain(card, { intent, fields, origin })) };
    case 'replace':
      if (origin.message === undefined) return { answer: next };
      return {
        call: { call: 'update', id: origin.message, message: renderMessage(card) },
        answer: nothingMore,
        unsaid: next,
      };
  }
}
