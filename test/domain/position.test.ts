import fc from 'fast-check';
import { loadOf, readPosition } from '../../src/domain/position';
import { checkIn, countingTypes } from './attacks/rounds';

const band = { lower: 14, upper: 18 };

describe('the position', () => {
  test.each([
    [13.5, 'below'],
    [14, 'inside'],
    [16, 'inside'],
    [18, 'inside'],
    [18.5, 'above'],
  ] as const)('of %d families in a full week is %s a band of 14 to 18', (cases, position) => {
    // Two people, so that half a family each is a whole number.
    expect(readPosition([{ cases: cases * 2, hours: 72 }], band)).toBe(position);
  });

  test('weighs all hours together and not each person', () => {
    const full = { cases: 10, hours: 36 };
    const half = { cases: 12, hours: 18 };
    expect(readPosition([full, half], band)).toBe('inside');
    expect(readPosition([full, { cases: 9, hours: 18 }], band)).toBe('below');
    expect(readPosition([full, { cases: 18, hours: 18 }], band)).toBe('above');
  });

  test('is exact on a limit with a decimal and with half hours', () => {
    for (const limit of [14.1, 14.3, 14.7, 16.9, 17.25]) {
      const hours = 36 * 100;
      expect(readPosition([{ cases: Math.round(limit * 100), hours }], { lower: 1, upper: limit })).toBe(
        'inside',
      );
      expect(readPosition([{ cases: Math.round(limit * 100) - 1, hours }], { lower: limit, upper: 30 })).toBe(
        'below',
      );
      expect(readPosition([{ cases: Math.round(limit * 100) + 1, hours }], { lower: 1, upper: limit })).toBe(
        'above',
      );
    }
    expect(readPosition([{ cases: 7, hours: 18.5 }], { lower: 13, upper: 13.62 })).toBe('above');
    expect(readPosition([{ cases: 7, hours: 18.5 }], { lower: 13, upper: 13.63 })).toBe('inside');
  });

  test('does not depend on how cases are spread over people with equal hours', () => {
    const people = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(people, (cases) => {
        const sum = cases.reduce((total, one) => total + one, 0);
        const spread = cases.map((one) => ({ cases: one, hours: 36 }));
        expect(readPosition(spread, band)).toBe(
          readPosition([{ cases: sum, hours: 36 * cases.length }], band),
        );
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

describe('someone counts for the position', () => {
  const mixed = countingTypes({ guidance: 4, director: 3, 'short-question': 9 }, 28);

  test('with the types the band counts, each once', () => {
    expect(loadOf(mixed, ['guidance', 'director'])).toEqual({ cases: 7, hours: 28 });
    expect(loadOf(mixed, ['director', 'director'])).toEqual({ cases: 3, hours: 28 });
  });

  test('with the total of the second week, whatever the band counts', () => {
    expect(loadOf(checkIn({ cases: { kind: 'total', total: 15 } }), ['guidance'])).toEqual({
      cases: 15,
      hours: 36,
    });
  });

  test.each([
    ['no hours', { ...mixed, hours: 0 }],
    ['none of the types the band counts', countingTypes({ 'short-question': 9 })],
    ['only noughts', countingTypes({ guidance: 0 })],
    ['a total of nought', checkIn({ cases: { kind: 'total', total: 0 } })],
    ['no cases of their own', checkIn({ cases: { kind: 'none-of-my-own' } })],
    ['cases nobody asked for yet', checkIn({ cases: { kind: 'unknown' } })],
  ])('not at all with %s', (_, answer) => {
    expect(loadOf(answer, ['guidance', 'director'])).toBeUndefined();
  });

  test('from one family and half an hour on', () => {
    expect(loadOf(countingTypes({ guidance: 1 }, 0.5), ['guidance'])).toEqual({ cases: 1, hours: 0.5 });
  });
});
