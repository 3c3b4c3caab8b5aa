import { attackers, bestCount, bestSide, blind, type Guess, prober } from './attackers';
import { chanceFrom } from './chance';
import { oneDecimal, type Publisher, play, sideOf, theGate } from './game';

const sizes = [5, 6, 7, 8];
const gamesPerSize = Number(process.env.G ?? 250);

interface Score {
  count: number;
  side: number;
}

/** The share of games in which each attacker has the target's count and side right, of 1,000 games of 26 weeks. */
function scores(drift: number, publisher: () => Publisher): ReadonlyMap<string, Score> {
  const all = new Map<string, Score>();
  const mark = (attacker: string, guess: Guess, target: number) => {
    const score = all.get(attacker) ?? { count: 0, side: 0 };
    if (bestCount(guess) === target) score.count += 1 / (sizes.length * gamesPerSize);
    if (bestSide(guess) === sideOf(target)) score.side += 1 / (sizes.length * gamesPerSize);
    all.set(attacker, score);
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
      const last = probed.seen.at(-1);
      if (last) mark('prober', probing.guess(last), probed.target);
    }
  }
  if (process.env.SHOW)
    process.stdout.write(
      `${drift} ${publisher.name} ${JSON.stringify([...all].map(([n, s]) => [n, +s.count.toFixed(3), +s.side.toFixed(3)]))}\n`,
    );
  return all;
}

test.each(process.env.D ? [Number(process.env.D)] : [0, 0.3, 0.7])('x %s', (drift) => {
  scores(drift, theGate);
  scores(drift, oneDecimal);
});
