import fc from 'fast-check';
import { publish } from '../../../src/domain/gate';
import { carrying, countingTypes, roundOf } from './rounds';

const runs = { numRuns: 1000, seed: 20_261_120 };
const spread = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 });

/** T9. Being of one mind is not shown: it would give every single answer away. */
describe('seven equal answers', () => {
  test('are published as the very bytes of seven different ones on the same side of the band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 60 }), spread, (cases, steps) => {
        const apart = steps.flatMap((step) => [cases - step, cases + step]);
        const equal = publish(roundOf(Array.from({ length: 7 }, () => carrying(cases))));
        const different = publish(roundOf([cases, ...apart].map((one) => carrying(one))));
        expect(JSON.stringify(different.publication)).toBe(JSON.stringify(equal.publication));
      }),
      runs,
    );
  });

  test('are published as the very bytes of seven different ones with as many families in holding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 20 }), spread, (holding, steps) => {
        const person = (own: number) => countingTypes({ guidance: 30 - own, holding: own });
        const apart = steps.flatMap((step) => [holding - step, holding + step]);
        const equal = publish(roundOf(Array.from({ length: 7 }, () => person(holding))));
        const different = publish(roundOf([holding, ...apart].map(person)));
        expect(different.publication.shown.holding).toBe(equal.publication.shown.holding);
      }),
      runs,
    );
  });
});
