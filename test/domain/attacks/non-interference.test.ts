import { publish } from '../../../src/domain/gate';
import { leaks, multisets, type Setting, type StillTeam } from './interference';
import { gateWith, mutants } from './mutants';
import { carrying, checkIn, countingTypes, type Room } from './rounds';

const rounds = 6;
const sizes = [5, 6, 7, 8];
const asAlways: readonly Setting[] = [{}];
const away = undefined;

const alphabets = {
  // Together these make teams on both sides of both limits of 14 to 18.
  position: {
    states: [away, carrying(4), carrying(16), carrying(30), carrying(9, 18)],
    others: [carrying(11), carrying(16), carrying(20)],
  },
  felt: {
    states: [
      away,
      ...([null, 'too-full', 'manageable', 'room-left'] as const).map((felt) => checkIn({ felt })),
    ],
    others: (['too-full', 'manageable', 'room-left'] as const).map((felt) => checkIn({ felt })),
  },
  // Shares of a tenth and a quarter of all families can be met exactly.
  holding: {
    states: [away, ...[0, 1, 10].map((holding) => countingTypes({ guidance: 10 - holding, holding }))],
    others: [0, 1, 3].map((holding) => countingTypes({ guidance: 10 - holding, holding })),
  },
  // Two factors of one group and one of another, so that factors, groups and neither can be reached.
  factors: {
    states: [
      away,
      checkIn(),
      checkIn({ factors: ['conflict-divorce'] }),
      checkIn({ factors: ['many-problems'] }),
      checkIn({ factors: ['conflict-divorce', 'no-fitting-help'] }),
    ],
    others: [checkIn(), checkIn({ factors: ['many-problems'] }), checkIn({ factors: ['no-fitting-help'] })],
  },
} as const satisfies Record<string, { states: Room; others: Room }>;

function stillTeams(question: keyof typeof alphabets, settings = asAlways): readonly StillTeam[] {
  const { states, others } = alphabets[question];
  return sizes.flatMap((size) =>
    multisets<Room[number]>(others, size - 2).map((rest) => ({ question, others: rest, states, settings })),
  );
}

/**
 * T5. Enumerated: teams of 5, 6, 7 and 8; every way to fill the other places from the three answers above, which stay
 * the same; and all sequences of six rounds in which observer and target each give any of the answers above or none.
 * For the position that is 74 teams with 25 to the power of 6 sequences each, 1.8e10 in all.
 * `times` is left out: it follows from the positions people saw.
 */
describe.each(['position', 'felt', 'holding', 'factors'] as const)(
  'the %s of a team in which two people move',
  (question) => {
    test('never depends on one of them after the first view', () => {
      const teams = stillTeams(question);
      expect(teams).toHaveLength(74);
      expect(leaks(publish, teams, rounds)).toBe(false);
    });

    test.each(['no hold', 'a threshold of one', 'a threshold of two', 'the floor before the hold'] as const)(
      'does depend on one of them with %s',
      (mutant) => {
        expect(leaks(gateWith(mutants[mutant]), stillTeams(question), 2)).toBe(true);
      },
    );
  },
);
