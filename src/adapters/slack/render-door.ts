import type { CardView } from '../../views/card-view';
import type { Intent } from '../../views/intent';
import { modalWords } from '../../views/modal-words';
import { buttons } from './blocks';
import { drawCard } from './render-card';
import { messageOf, type SlackMessage } from './render-message';

/**
 * The message from which a dialog is opened, where Slack gives nothing to open it with: after a word typed in a chat.
 * Its one button means what was typed.
 */
export function renderDoor(view: CardView, intent: Intent): SlackMessage {
  const shown = drawCard(view).shown.filter(({ type }) => type !== 'actions');
  const title = shown.flatMap((block) => (block.type === 'header' ? [block.text.text] : []));
  const open = { label: modalWords.open[view.locale], intent, opens: 'dialog' } as const;
  return messageOf([...shown, ...buttons([open], title[0])]);
}
