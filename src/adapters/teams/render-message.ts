import { cardText } from '../../cards/card-text';
import { fill } from '../../cards/load-template';
import type { CardView } from '../../views/card-view';
import { emptied } from '../../views/check-in-form';
import { buttonsForMessage } from './card-buttons';
import { fitCard } from './fit-card';
import type { TeamsMessage } from './teams-message';

/**
 * Any card as a message. Teams keeps what stood in a chat, so the form of the week stands in it without anything of the
 * person (PRIVACY.md).
 */
export function renderMessage(view: CardView): TeamsMessage {
  const card = fill(view.kind === 'check-in-form' ? emptied(view) : view);
  return { text: cardText(card), card: fitCard(buttonsForMessage(view.kind, card)) };
}
