import type { Answer } from '../../application/answer';
import type { CardView } from '../../views/card-view';
import { elsewhereWords } from '../../views/elsewhere-words';
import type { Intent } from '../../views/intent';
import type { Executed, Submitted } from './heard';
import { cardInPlace, sentenceBeside } from './invoke-answer';
import type { Plan } from './plan';
import { renderMessage } from './render-message';
import { asMessage } from './reply-to-typed';
import { wrongFieldsInWords } from './wrong-fields';

/** What a button on a message gives, by what Teams made of the press. */
export function replyToPress(heard: Executed | Submitted, intent: Intent, answer: Answer): Plan {
  switch (heard.kind) {
    case 'executed':
      return onCard(heard, intent, answer);
    case 'submitted':
      return onOldCard(heard, intent, answer);
  }
}

function onCard(heard: Executed, intent: Intent, answer: Answer): Plan {
  const { how, card } = answer;
  switch (how) {
    case 'replace':
      return inItsPlace(heard, card);
    case 'show':
      return beside(heard, intent, answer);
    case 'dialog':
      // A form without an answer in it can stand in a message; whatever else would lose something there.
      return card.kind === 'check-in-form' &&
        card.felt.value === undefined &&
        heard.where.channel === undefined
        ? { answer: cardInPlace(renderMessage(card).card) }
        : beside(heard, intent, answer);
    case 'correct':
      // Another card would take what was typed with it, or leave it behind in the chat.
      return { answer: sentenceBeside(wrongFieldsInWords(card)) };
    case 'stay':
      return { answer: sentenceBeside(renderMessage(card).text) };
  }
}

/** Who pressed gets the card at once; the message itself is changed as well, for everyone and for the next time it is read. */
function inItsPlace({ message: id }: Executed, card: CardView): Plan {
  const message = renderMessage(card);
  const answer = cardInPlace(message.card);
  return id === undefined ? { answer } : { call: { call: 'update', id, message }, answer, unsaid: answer };
}

/** In one's own chat a message; in a channel a sentence that only the presser sees, or what is too long for that in private. */
function beside({ where }: Executed, intent: Intent, answer: Answer): Plan {
  const { card, how } = answer;
  const say = (what: keyof typeof elsewhereWords) => sentenceBeside(elsewhereWords[what][card.locale]);
  const message = asMessage(intent, answer);
  if (where.channel === undefined) {
    return { call: { call: 'post', message }, answer: say('below'), unsaid: sentenceBeside(message.text) };
  }
  if (card.kind === 'notice' && how === 'show') return { answer: sentenceBeside(card.text) };
  return {
    call: { call: 'write-privately', message },
    answer: say('inPrivate'),
    unsaid: say('unreachable'),
  };
}

/** A client that knows no `Action.Execute` gets the same with messages alone. */
function onOldCard({ message: id, where }: Submitted, intent: Intent, answer: Answer): Plan {
  const message = asMessage(intent, answer);
  const beside =
    where.channel === undefined
      ? ({ call: 'post', message } as const)
      : ({ call: 'write-privately', message } as const);
  if (answer.how !== 'replace' || id === undefined) return { call: beside };
  return { call: { call: 'update', id, message, otherwise: beside } };
}
