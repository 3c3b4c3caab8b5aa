import type { ModalView } from '@slack/types';
import type { CardView } from '../../views/card-view';
import { modalWords } from '../../views/modal-words';
import { fitBlocks } from './fit-blocks';
import { limits } from './limits';
import { type ModalOrigin, writeOrigin } from './modal-origin';
import { plain } from './plain-text';
import { drawCard } from './render-card';

/** Any card as a modal. A form can be sent and keeps what that means; anything else can only be closed. */
export function renderModal(view: CardView, origin: ModalOrigin): ModalView {
  const { shown, inside = [], submit } = drawCard(view);
  const word = (text: string) => plain(text, limits.modalWord);
  const blocks = fitBlocks([...shown, ...inside], { blocks: limits.blocksInModal, texts: Infinity });
  return {
    type: 'modal',
    callback_id: view.kind,
    title: word(modalWords.title[view.locale]),
    close: word(modalWords.close[view.locale]),
    ...(submit && { submit: word(submit.label) }),
    private_metadata: writeOrigin({ ...origin, ...(submit && { intent: submit.intent }) }),
    blocks: [...blocks],
  };
}
