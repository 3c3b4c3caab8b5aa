import fc from 'fast-check';
import type { FactorId } from '../../src/catalogue/factors';
import { type FactorCatalogue, readFactors } from '../../src/domain/factors-view';

const catalogue: FactorCatalogue = [
  { id: 'conflict-divorce', group: 'family' },
  { id: 'onboarding', group: 'team' },
  { id: 'no-fitting-help', group: 'system' },
  { id: 'many-problems', group: 'family' },
  { id: 'turnover', group: 'team' },
];

function times(count: number, ...ids: readonly FactorId[]): readonly (readonly FactorId[])[] {
  return Array.from({ length: count }, () => ids);
}

describe('what weighs on a team', () => {
  test('is named from three people on', () => {
    expect(readFactors(times(3, 'onboarding'), catalogue)).toEqual({
      kind: 'factors',
      factors: ['onboarding'],
    });
    expect(readFactors(times(2, 'onboarding'), catalogue)).toEqual({ kind: 'none' });
  });

  test('is in catalogue order, whichever is named most', () => {
    const named = [...times(5, 'turnover'), ...times(3, 'many-problems'), ...times(4, 'conflict-divorce')];
    expect(readFactors(named, catalogue)).toEqual({
      kind: 'factors',
      factors: ['conflict-divorce', 'many-problems', 'turnover'],
    });
  });

  test('is at most three factors, the first of the catalogue', () => {
    const named = [...times(9, 'turnover', 'many-problems', 'no-fitting-help'), ...times(3, 'onboarding')];
    expect(readFactors(named, catalogue)).toEqual({
      kind: 'factors',
      factors: ['onboarding', 'no-fitting-help', 'many-problems'],
    });
  });

  test('is a group when three different people name something in it', () => {
    const named = [...times(2, 'conflict-divorce'), ...times(1, 'many-problems'), ...times(2, 'onboarding')];
    expect(readFactors(named, catalogue)).toEqual({ kind: 'group', group: 'family' });
  });

  test('is no group of which fewer than three people name something', () => {
    expect(readFactors(times(2, 'conflict-divorce', 'many-problems'), catalogue)).toEqual({ kind: 'none' });
  });

  test('is no group when three people name something in different ones', () => {
    const named = [
      ...times(1, 'conflict-divorce'),
      ...times(1, 'onboarding'),
      ...times(1, 'no-fitting-help'),
    ];
    expect(readFactors(named, catalogue)).toEqual({ kind: 'none' });
  });

  test('is the first group of the catalogue when there are several', () => {
    const one = times(1, 'turnover', 'many-problems');
    const named = [...one, ...times(2, 'onboarding'), ...times(2, 'conflict-divorce')];
    expect(readFactors(named, catalogue)).toEqual({ kind: 'group', group: 'family' });
  });

  test('is a factor and no group as soon as one reaches three', () => {
    const named = [...times(2, 'conflict-divorce'), ...times(2, 'many-problems'), ...times(3, 'turnover')];
    expect(readFactors(named, catalogue)).toEqual({ kind: 'factors', factors: ['turnover'] });
  });

  test('counts a person once who names a factor twice, and leaves out what the catalogue does not know', () => {
    expect(readFactors(times(2, 'turnover', 'turnover'), catalogue)).toEqual({ kind: 'none' });
    expect(readFactors(times(4, 'admin-load'), catalogue)).toEqual({ kind: 'none' });
  });

  test('is the same for any counts from three up', () => {
    const ids = catalogue.map(({ id }) => id);
    const some = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 3, max: 9 }));
    fc.assert(
      fc.property(some, (counts) => {
        const present = ids.filter((id) => counts[id] !== undefined);
        const named = present.flatMap((id) => times(counts[id] ?? 0, id));
        const thrice = present.flatMap((id) => times(3, id));
        expect(readFactors(named, catalogue)).toEqual(readFactors(thrice, catalogue));
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});
