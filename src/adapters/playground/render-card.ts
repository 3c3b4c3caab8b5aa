import { cardText } from '../../cards/card-text';
import { fill } from '../../cards/load-template';
import type { CardView } from '../../views/card-view';
import type { Body } from './journal-event';

/** Turns a view into what the playground shows. */
export type RenderCard = (view: CardView) => Body & Required<Omit<Body, 'blocks'>>;

/** Turns a view into the blocks of a message on another platform. */
export type DrawBlocks = (view: CardView) => readonly object[];

/** Draws a view with the same templates as Teams. */
export const renderCard: RenderCard = (view) => {
  const card = fill(view);
  // The journal's own copy: nothing of the view can change it later.
  return { card: { ...card }, text: cardText(card), locale: view.locale, kind: view.kind };
};

/** Draws a view as the playground does, with the same message beside it as another platform would show it. */
export function renderBeside(drawBlocks: DrawBlocks): RenderCard {
  return (view) => ({ ...renderCard(view), blocks: drawBlocks(view).map((block) => ({ ...block })) });
}
