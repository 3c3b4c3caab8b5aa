import type { CheckIn } from '../../../src/domain/check-in';
import { publish } from '../../../src/domain/gate';
import { leaks, type Setting, type StillTeam } from './interference';
import { gateWith, mutants } from './mutants';
import { bandOf, carrying, countingTypes, type Gate } from './rounds';

const rounds = 6;
const sizes = [5, 6, 7, 8];
const away = undefined;
const twoTypes = (guidance: number, director: number) => countingTypes({ guidance, director });

/** What is left of an answer in a week in which the team counts only one of two types. */
function onlyGuidance(answer: CheckIn): CheckIn {
  const { cases } = answer;
  return cases.kind === 'types' ? carrying(cases.counts.guidance ?? 0, answer.hours) : answer;
}

/** T5 with a lead who is the observer and sets something anew every week: 4 sizes, 8 teams, every sequence of 6 rounds. */
describe('the position of a team in which two people move', () => {
  const teamsUnder = (settings: readonly Setting[]): readonly StillTeam[] =>
    sizes.flatMap((size) =>
      [twoTypes(8, 5), twoTypes(16, 3)].map((other) => ({
        question: 'position',
        others: Array.from({ length: size - 2 }, () => other),
        states: [away, twoTypes(2, 1), twoTypes(14, 2), twoTypes(30, 9)],
        settings,
      })),
    );
  const limits = [14, 15, 16].map((lower) => ({ round: { band: bandOf(lower, lower + 2) } }));
  const counted = (['guidance', 'director'] as const).map((type) => ({
    round: { band: bandOf(14, 18, [type]) },
  }));
  const bothCount = { round: { band: bandOf(14, 18, ['guidance', 'director']) } };
  const games = {
    'new limits': limits,
    'other case types that count': [...counted, bothCount],
    'another list of case types': [bothCount, { ...bothCount, answer: onlyGuidance }],
    'a higher floor': [5, 6, 7, 8].map((floor) => ({ round: { floor } })),
  } satisfies Record<string, readonly Setting[]>;

  test.each([
    'new limits',
    'other case types that count',
    'another list of case types',
    'a higher floor',
  ] as const)('does not depend on one of them for a lead who sets %s every week', (game) => {
    expect(leaks(publish, teamsUnder(games[game]), rounds)).toBe(false);
  });

  test.each([
    ['a new band read on held answers', 'new limits'],
    ['a difference in what counts taken for a difference in answers', 'other case types that count'],
    ['a difference in what counts taken for a difference in answers', 'another list of case types'],
  ] as const)('does depend on one of them with %s and %s', (mutant, game) => {
    expect(leaks(gateWith(mutants[mutant]), teamsUnder(games[game]), 2)).toBe(true);
  });
});

/** T11. The observer is a lead who takes any one colleague off the roster each week and puts the last one back. */
describe('a lead who removes and re-adds one person every week', () => {
  const teams: readonly StillTeam[] = sizes.map((size) => ({
    question: 'position',
    others: Array.from({ length: size - 2 }, () => carrying(14)),
    states: [away, carrying(4), carrying(16), carrying(30)],
    settings: [{}, ...Array.from({ length: size - 1 }, (_, place) => ({ without: place + 1 }))],
  }));

  test('learns nothing about a colleague after the first view, in more than a thousand rounds that differ', () => {
    let published = 0;
    const counted: Gate = (round) => {
      published += 1;
      return publish(round);
    };
    expect(leaks(counted, teams, rounds)).toBe(false);
    expect(published).toBeGreaterThan(1_000);
  });

  test('learns something where the roster alone makes people differ', () => {
    const mutant = gateWith(mutants['a difference in the roster taken for a difference in answers']);
    expect(leaks(mutant, teams, 2)).toBe(true);
  });
});
