import fc from 'fast-check';
import { factorGroups, factors } from '../../../src/catalogue/factors';
import type { FactorsView } from '../../../src/domain/publication';
import { nextWeek, type Week } from '../../../src/domain/week';
import type { TrendFacts, TrendWeek } from '../../../src/views/trend-facts';

const named: fc.Arbitrary<FactorsView> = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...factors.map(({ id }) => id)), { minLength: 1, maxLength: 3 })
    .map((some): FactorsView => ({ kind: 'factors', factors: some })),
  fc
    .constantFrom(...factorGroups.map(({ id }) => id))
    .map((group): FactorsView => ({ kind: 'group', group })),
  fc.constant<FactorsView>({ kind: 'none' }),
);
const band = fc.constantFrom(
  { id: 'band-1', lower: 14, upper: 18 } as const,
  { id: 'band-2', lower: 12.5, upper: 16 } as const,
);
const oneWeek = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        state: fc.constant('view' as const),
        times: fc.integer({ min: 1, max: 26 }),
        band,
        position: fc.constantFrom('below' as const, 'inside' as const, 'above' as const),
        felt: fc.constantFrom('mostly-too-full' as const, 'mostly-room-left' as const, 'mixed' as const),
        factors: named,
      },
      { requiredKeys: ['state', 'times', 'band'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      state: fc.constantFrom('no-view' as const, 'paused' as const, 'no-round' as const),
      times: fc.constant(0),
    }),
  },
);

/** Up to half a year of a team, over the end of a year as well. */
export const randomTrend: fc.Arbitrary<TrendFacts> = fc
  .record({
    first: fc.constantFrom<Week>('2026-W22', '2026-W44', '2020-W40'),
    weeks: fc.array(oneWeek, { minLength: 1, maxLength: 26 }),
    breaks: fc.array(
      fc.record({
        nth: fc.nat({ max: 25 }),
        what: fc.constantFrom('limits' as const, 'counts' as const, 'both' as const),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ first, weeks, breaks }) => {
    let week = first;
    const all: TrendWeek[] = [];
    for (const one of weeks) {
      all.push({ week, ...one });
      week = nextWeek(week);
    }
    const changed = all.flatMap((one, nth) => {
      const found = breaks.find((change) => change.nth === nth);
      return found === undefined ? [] : [{ week: one.week, what: found.what }];
    });
    return { team: 'team-noord', weeks: all, breaks: changed };
  });
