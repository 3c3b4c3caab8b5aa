import type { CardInput } from '../../../src/adapters/playground/card-parts';
import { type MadeUpWeek, plausibleAnswers } from '../../../src/adapters/playground/plausible-answers';
import { seeded } from '../../../src/adapters/playground/seeded';

const input = (id: string, choices: readonly string[] = []): CardInput => ({
  id,
  type: 'Input.Number',
  choices,
});
const shortlist = ['waiting-list-holding', 'no-fitting-help', 'colleagues-absent', 'good-teamwork'];
const week = (seed: string, hours = 36): MadeUpWeek => ({
  centre: 20,
  holding: 0.18,
  hours,
  shortlist,
  leaning: 'too-full',
  chance: seeded(seed),
});
const types = ['cases.guidance', 'cases.director', 'cases.holding', 'cases.following'];

describe('an answer that is made up for a colleague', () => {
  test('is the same for the same seed and differs between people', () => {
    const form = [...types, 'felt', 'factors'].map((id) => input(id, shortlist));
    const answers = ['a', 'b', 'c', 'd'].map((seed) => JSON.stringify(plausibleAnswers(form, week(seed))));
    expect(JSON.stringify(plausibleAnswers(form, week('a')))).toBe(answers[0]);
    expect(new Set(answers).size).toBeGreaterThan(1);
  });

  test.each([36, 24, 12])('carries a number of cases that fits %i hours', (hours) => {
    for (let seed = 0; seed < 50; seed += 1) {
      const fields = plausibleAnswers(
        types.map((id) => input(id)),
        week(String(seed), hours),
      );
      const sum = types.reduce((total, id) => total + Number(fields[id]), 0);
      expect(sum).toBeGreaterThanOrEqual(Math.floor((17 * hours) / 36));
      expect(sum).toBeLessThanOrEqual(Math.ceil((23 * hours) / 36));
    }
  });

  test('names at most three factors, or one in the light form, and only what the form offers', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const named = (...inputs: readonly CardInput[]) =>
        plausibleAnswers(inputs, week(String(seed)))['factors']?.split(',') ?? [];
      const many = named(input('total'), input('factors', shortlist));
      const one = named(input('factors', shortlist));
      expect(many.length).toBeLessThanOrEqual(3);
      expect(one).toHaveLength(1);
      for (const factor of [...many, ...one]) expect(['', ...shortlist]).toContain(factor);
    }
  });

  test('leaves alone what nobody has to fill in', () => {
    const asked = ['felt', 'hours', 'line', 'no-cases', 'something-new'].map((id) => input(id));
    expect(Object.keys(plausibleAnswers(asked, week('a')))).toEqual(['felt']);
  });

  test('chance is spread evenly from nought to one', () => {
    const chance = seeded('spread');
    const drawn = Array.from({ length: 10_000 }, chance);
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
  });
});
