import { type Bases, noBases, publish } from '../../../src/domain/gate';
import { loadOf, readPosition } from '../../../src/domain/position';
import { type Chance, chanceFrom } from './chance';
import { carrying, fewFactors, roundOf } from './rounds';

const teams = 2_000;
const weeks = 26;
const band = { lower: 14, upper: 18, counts: ['guidance'] as const };

interface Count {
  shown: number;
  right: number;
}

/** A team of 5 to 13 on contracts of 24 to 36 hours, of whom 55 to 90 in a hundred answer (METHOD, demo set). */
function playTeam(chance: Chance, count: Count): void {
  const level = chance.between(11, 21);
  const response = chance.between(55, 90) / 100;
  const drift = chance.between(20, 80) / 100;
  const people = Array.from({ length: chance.between(5, 13) }, () => {
    const hours = 24 + 4 * chance.between(0, 3);
    return { hours, cases: Math.max(1, Math.round((level * hours) / 36) + chance.between(-4, 4)) };
  });
  let bases: Bases = noBases;
  for (let week = 0; week < weeks; week += 1) {
    for (const person of people) {
      if (chance.happens(drift)) person.cases = Math.max(1, person.cases + chance.between(-2, 2));
    }
    const all = people.map(({ cases, hours }) => carrying(cases, hours));
    const room = all.map((answer) => (chance.happens(response) ? answer : undefined));
    const after = publish(roundOf(room, { bases, countsHolding: false, factorCatalogue: fewFactors }));
    bases = after.bases;
    const { position } = after.publication.shown;
    if (position === undefined) continue;
    const read = (answers: typeof room) =>
      readPosition(
        answers.flatMap((answer) => (answer ? (loadOf(answer, band.counts) ?? []) : [])),
        band,
      );
    count.shown += 1;
    if (read(room) === position) count.right += 1;
  }
}

test('the position shown is right in at least 94 of 100 weeks that show one', () => {
  const count: Count = { shown: 0, right: 0 };
  for (let team = 1; team <= teams; team += 1) playTeam(chanceFrom(team), count);
  expect(count.right / count.shown).toBeGreaterThanOrEqual(0.94);
});
