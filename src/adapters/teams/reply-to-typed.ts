import type { Answer } from '../../application/answer';
import type { Locale } from '../../catalogue/localised';
import { elsewhereWords } from '../../views/elsewhere-words';
import type { Intent } from '../../views/intent';
import type { Typed } from './heard';
import type { Plan } from './plan';
import { renderDoor } from './render-door';
import { renderMessage } from './render-message';
import type { TeamsMessage } from './teams-message';

/** Where nothing can open a dialog it becomes the message from which it is opened. */
export function asMessage(intent: Intent, { how, card }: Answer): TeamsMessage {
  switch (how) {
    case 'show':
    case 'replace':
    case 'stay':
      return renderMessage(card);
    case 'dialog':
    case 'correct':
      return renderDoor(card, intent);
  }
}

/**
 * What something typed gives. Teams has no message that one person sees in a channel, so what is asked there is answered
 * in that person's own chat; in the channel stands nothing, unless they cannot be reached.
 */
export function replyToTyped({ where }: Typed, intent: Intent, answer: Answer): Plan {
  const message = asMessage(intent, answer);
  if (where.channel === undefined) return { call: { call: 'post', message } };
  const otherwise = { call: 'post', message: unreachable(answer.card.locale) } as const;
  return { call: { call: 'write-privately', message, otherwise } };
}

function unreachable(locale: Locale): TeamsMessage {
  return renderMessage({ kind: 'notice', locale, text: elsewhereWords.unreachable[locale] });
}
