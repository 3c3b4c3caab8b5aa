import { attackers, prober } from './attackers';
import { bestCount, bestSide, blind, type Guess } from './beliefs';
import { chanceFrom } from './chance';
import { oneDecimal, type Publisher, play, sideOf, theGate } from './game';

const sizes = [5, 6, 7, 8];

interface Score {
  count: number;
  side: number;
}

/** The share of games in which each attacker names the target's count and side, over teams of 5 to 8. */
function scores(
  publisher: () => Publisher,
  drift: number,
  gamesPerSize: number,
): Readonly<Record<string, Score>> {
  const all: Record<string, Score> = {};
  const mark = (attacker: string, guess: Guess, target: number) => {
    const score = all[attacker] ?? { count: 0, side: 0 };
    if (bestCount(guess) === target) score.count += 1 / (sizes.length * gamesPerSize);
    if (bestSide(guess) === sideOf(target)) score.side += 1 / (sizes.length * gamesPerSize);
    all[attacker] = score;
  };
  for (const size of sizes) {
    const setting = { others: size - 2, drift };
    for (let game = 1; game <= gamesPerSize; game += 1) {
      const seed = size * 10_000 + game;
      const quiet = play(publisher(), setting, chanceFrom(seed), () => 16);
      mark('blind', blind, quiet.target);
      for (const [name, attacker] of Object.entries(attackers)) {
        mark(name, attacker(quiet.seen, setting), quiet.target);
      }
      const probing = prober(setting);
      const probed = play(publisher(), setting, chanceFrom(seed), probing.choose);
      mark('prober', probing.guess(probed.seen), probed.target);
    }
  }
  return all;
}

const everyone = [...Object.keys(attackers), 'prober'];

/** T6. 1,020 games of 26 weeks against the gate, and 180 against a mutant of it. */
describe.each([
  { world: 'stays as it is', drift: 0 },
  { world: 'changes now and then', drift: 0.3 },
  { world: 'changes most weeks', drift: 0.7 },
])('in a team that $world', ({ drift }) => {
  test('no attacker names a count or a side more than 0.06 above the share of someone who saw nothing', () => {
    const found = scores(theGate, drift, 85);
    for (const attacker of everyone) {
      expect(found[attacker]?.count).toBeLessThanOrEqual((found.blind?.count ?? 0) + 0.06);
      expect(found[attacker]?.side).toBeLessThanOrEqual((found.blind?.side ?? 0) + 0.06);
    }
  });

  test('a mean with one decimal that follows late answers gives the count away in 80 of 100 games', () => {
    const found = scores(oneDecimal, drift, 15);
    const able = ['late answer', 'exact solver', 'exact solver of changes', 'prober'];
    // Without drift the week before tells as much as a late answer does.
    for (const attacker of drift === 0 ? everyone : able) {
      expect(found[attacker]?.count).toBeGreaterThanOrEqual(0.8);
    }
  });
});
