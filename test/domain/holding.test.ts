import { keptOf, readHolding } from '../../src/domain/holding';
import { checkIn, countingTypes } from './attacks/rounds';

describe('the share of families in holding', () => {
  test.each([
    [0, 100, 'few'],
    [99, 1000, 'few'],
    [10, 100, 'some'],
    [25, 100, 'some'],
    [251, 1000, 'many'],
    [100, 100, 'many'],
  ] as const)('of %d in %d is %s', (holding, all, view) => {
    expect(readHolding([{ holding, all }])).toBe(view);
  });

  test('is taken over all families together', () => {
    const few = { holding: 0, all: 30 };
    const many = { holding: 4, all: 10 };
    expect(readHolding([few, many])).toBe('some');
  });
});

describe('someone counts for holding', () => {
  test('with every type they counted', () => {
    expect(keptOf(countingTypes({ guidance: 4, 'short-question': 3, holding: 2 }))).toEqual({
      holding: 2,
      all: 9,
    });
  });

  test('also without a family in holding', () => {
    expect(keptOf(countingTypes({ guidance: 1 }))).toEqual({ holding: 0, all: 1 });
  });

  test.each([
    ['a total', checkIn({ cases: { kind: 'total', total: 12 } })],
    ['no cases of their own', checkIn({ cases: { kind: 'none-of-my-own' } })],
    ['nothing known', checkIn()],
    ['only noughts', countingTypes({ guidance: 0, holding: 0 })],
  ])('not at all with %s', (_, answer) => {
    expect(keptOf(answer)).toBeUndefined();
  });
});
