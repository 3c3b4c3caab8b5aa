import { isObject } from '../../../../src/cards/json';
import type { CardView } from '../../../../src/views/card-view';

/** How a card is made absurd: what every text becomes, and how often everything in a list is there. */
export interface Stretching {
  readonly text: (text: string) => string;
  readonly times: number;
}

// What is not words: names of kinds, and what buttons and fields mean.
const kept = ['kind', 'locale', 'intent', 'opens', 'id', 'many', 'most', 'here', 'done'];

/** The card with absurdly many words in it, which means the same and has the same shape. */
export function stretched(view: CardView, how: Stretching): CardView {
  return stretch(view, how) as CardView;
}

function stretch(value: unknown, how: Stretching): unknown {
  if (typeof value === 'string') return how.text(value);
  if (Array.isArray(value)) return repeated(value, how.times).map((one) => stretch(one, how));
  if (!isObject(value)) return value;
  const isChoice = 'value' in value && 'title' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const stays = kept.includes(key) || (isChoice && key === 'value');
      return [key, stays ? one : stretch(one, how)];
    }),
  );
}

/** The list several times over, in which fields and choices keep names of their own. */
function repeated(list: readonly unknown[], times: number): readonly unknown[] {
  return Array.from({ length: times }, (_, nth) =>
    list.map((one) => (nth === 0 ? one : renamed(one, nth))),
  ).flat();
}

function renamed(one: unknown, nth: number): unknown {
  if (!isObject(one)) return one;
  const name = (key: 'id' | 'value') => (typeof one[key] === 'string' ? { [key]: `${one[key]}-${nth}` } : {});
  return { ...one, ...name('id'), ...('title' in one ? name('value') : {}) };
}
