import { factorGroups, factorOrder } from '../catalogue/factors';
import type { FactorsView } from '../domain/publication';
import type { Week } from '../domain/week';
import type { Frame } from './card';
import { weighingWords } from './catalogue-words';
import type { TrendWeek } from './trend-facts';

/** Something that was said of weeks, and of which ones, oldest first. */
export interface SaidOfWeeks {
  readonly words: string;
  readonly weeks: readonly Week[];
}

/** Each thing a team view named, as a team view that names it alone. */
function apart(factors: FactorsView | undefined): readonly FactorsView[] {
  if (factors === undefined || factors.kind === 'none') return [];
  if (factors.kind === 'group') return [factors];
  return factors.factors.map((factor) => ({ kind: 'factors', factors: [factor] }));
}

/** Factors in the order of the catalogue, and groups after them. */
function orderOf(one: FactorsView): number {
  if (one.kind === 'none') return 0;
  if (one.kind === 'factors') return factorOrder.get(one.factors[0] ?? '') ?? 0;
  return factorOrder.size + factorGroups.findIndex(({ id }) => id === one.group);
}

/** What the team views of these weeks named: what stood there most often first, then in catalogue order. */
export function weighedOn(weeks: readonly TrendWeek[], frame: Frame): readonly SaidOfWeeks[] {
  const found = new Map<string, { readonly order: number; readonly words: string; readonly weeks: Week[] }>();
  for (const { week, factors } of weeks) {
    for (const one of apart(factors)) {
      const [words] = weighingWords(one, frame);
      if (words === undefined) continue;
      const known = found.get(words) ?? { order: orderOf(one), words, weeks: [] };
      known.weeks.push(week);
      found.set(words, known);
    }
  }
  return [...found.values()].toSorted(
    (one, other) => other.weeks.length - one.weeks.length || one.order - other.order,
  );
}
