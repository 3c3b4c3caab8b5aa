import { cardText } from '../../cards/card-text';
import { fill } from '../../cards/load-template';
import type { CardView } from '../../views/card-view';
import type { Body } from './journal-event';

/** Turns a view into what the playground shows. */
export type RenderCard = (view: CardView) => Required<Body>;

/** Draws a view with the same templates as Teams. */
export const renderCard: RenderCard = (view) => {
  const card = fill(view);
  // The journal's own copy: nothing of the view can change it later.
  return { card: { ...card }, text: cardText(card), locale: view.locale, kind: view.kind };
};
