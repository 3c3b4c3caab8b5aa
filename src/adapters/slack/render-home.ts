import type { HomeView } from '@slack/types';
import type { CardView } from '../../views/card-view';
import { line, type MessageBlock } from './blocks';
import { fitBlocks } from './fit-blocks';
import { limits } from './limits';
import { drawCard } from './render-card';

/** Somebody's App Home: a page for each of their teams, one under the other. It holds no number of theirs. */
export function renderHome(pages: readonly CardView[]): HomeView {
  const drawn = pages.flatMap((page, nth): readonly MessageBlock[] => [
    ...(nth === 0 ? [] : line),
    ...drawCard(page).shown,
  ]);
  return { type: 'home', blocks: [...fitBlocks(drawn, { blocks: limits.blocksInModal, texts: Infinity })] };
}
