import type { Answer } from '../../application/answer';
import type { Intent } from '../../views/intent';
import type { Fetched, SentDialog } from './heard';
import { dialog, nothingMore } from './invoke-answer';
import type { Origin } from './origin';
import type { Plan } from './plan';
import { renderAgain, renderDialog } from './render-dialog';
import { renderMessage } from './render-message';

/**
 * What a button that opens a dialog gives, and a button in one: a dialog, the same form with sentences beside its fields,
 * another card in its place, or the way back to the message it came from.
 */
export function replyToDialog(
  { kind, fields }: Fetched | SentDialog,
  origin: Origin | undefined,
  intent: Intent,
  { how, card }: Answer,
): Plan {
  const next = dialog(renderDialog(card, origin));
  // Nothing was filled in yet, and the message stands as it stood.
  if (kind === 'fetched') return { answer: next };
  switch (how) {
    case 'correct':
    case 'dialog':
    case 'show':
      return { answer: next };
    case 'stay':
      return { answer: dialog(renderAgain(card, { intent, fields, origin })) };
    case 'replace':
      if (origin === undefined) return { answer: next };
      return {
        call: { call: 'update', id: origin.message, message: renderMessage(card) },
        answer: nothingMore,
        unsaid: next,
      };
  }
}
