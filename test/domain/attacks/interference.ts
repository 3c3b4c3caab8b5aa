import type { CheckIn } from '../../../src/domain/check-in';
import { type Bases, type ClosedRound, noBases, type Question } from '../../../src/domain/gate';
import { fewFactors, type Gate, personAt, type Room, roundOf } from './rounds';

/** What a lead can set before a round closes, and what of each answer is left under it. */
export interface Setting {
  readonly round?: Partial<ClosedRound>;
  readonly answer?: (answer: CheckIn) => CheckIn;
  /** The place of someone who is off the roster this week. */
  readonly without?: number;
}

/** A team in which all but two people stay as they are. */
export interface StillTeam {
  /** The question looked at; each has a memory of its own in the gate. */
  readonly question: Question;
  readonly others: Room;
  /** What the observer and the target can each do in every round. */
  readonly states: Room;
  readonly settings: readonly Setting[];
  /** The observer's own acts where they are not those of the target. */
  readonly observer?: Room;
}

interface Belief {
  readonly viewed: boolean;
  /** Every memory of the gate that fits all the observer did and saw. */
  readonly memories: ReadonlyMap<string, Bases>;
}

/**
 * Plays every sequence of (setting, observer, target) and follows what the observer can still believe.
 *
 * The gate's output depends on its memory and the round alone, so sequences that leave the same memories behind the
 * same observations have the same futures: a belief seen before is not played again. From a belief after the first
 * view, one act of the observer must give one and the same output for every memory in it and every act of the target.
 */
function interferes(gate: Gate, team: StillTeam, rounds: number): boolean {
  const step = (memory: Bases, setting: Setting, observer: Room[number], target: Room[number]) => {
    const room = [observer, target, ...team.others].map((answer, place) =>
      answer === undefined || place === setting.without ? undefined : (setting.answer?.(answer) ?? answer),
    );
    const roster = room.map((_, place) => personAt(place)).filter((_, place) => place !== setting.without);
    const { band, ...whole } = roundOf(room, {
      factorCatalogue: fewFactors,
      roster,
      ...setting.round,
      bases: memory,
    });
    const asked = { ...whole, countsHolding: team.question === 'holding' };
    const { publication, bases } = gate(team.question === 'position' && band ? { ...asked, band } : asked);
    const view = publication.shown[team.question];
    const seen = JSON.stringify([view, team.question === 'position' && publication.band]);
    const own = { questions: { [team.question]: bases.questions[team.question] } };
    return { seen, viewed: view !== undefined, bases: own };
  };

  // The list of bases is made anew only with a new value, so it stands for the memory it belongs to.
  const keys = new WeakMap<object, string>();
  const keyOf = (memory: Bases) => {
    const own = memory.questions[team.question];
    if (own === undefined) return '';
    const key = keys.get(own.bases) ?? JSON.stringify(own);
    keys.set(own.bases, key);
    return key;
  };

  const known = new Set<string>();
  let beliefs: readonly Belief[] = [{ viewed: false, memories: new Map([['', noBases]]) }];
  for (let round = 1; round <= rounds; round += 1) {
    const next: Belief[] = [];
    for (const { viewed, memories } of beliefs) {
      for (const setting of team.settings) {
        for (const observer of team.observer ?? team.states) {
          const bySight = new Map<string, { viewed: boolean; memories: Map<string, Bases> }>();
          for (const memory of memories.values()) {
            for (const target of team.states) {
              const { seen, bases, ...now } = step(memory, setting, observer, target);
              const sight = bySight.get(seen) ?? { viewed: viewed || now.viewed, memories: new Map() };
              sight.memories.set(keyOf(bases), bases);
              bySight.set(seen, sight);
            }
          }
          if (viewed && bySight.size > 1) return true;
          for (const belief of bySight.values()) {
            const key = `${belief.viewed} ${[...belief.memories.keys()].sort().join('|')}`;
            if (!known.has(key)) next.push(belief);
            known.add(key);
          }
        }
      }
    }
    beliefs = next;
  }
  return false;
}

/** Every way to fill so many places from a list when the order does not matter. */
export function multisets<Item>(items: readonly Item[], places: number): readonly (readonly Item[])[] {
  if (places === 0) return [[]];
  return items.flatMap((item, index) =>
    multisets(items.slice(index), places - 1).map((rest) => [item, ...rest]),
  );
}

/** Whether any of these teams sees more of one person than its first view, within so many rounds. */
export function leaks(gate: Gate, teams: readonly StillTeam[], rounds: number): boolean {
  return teams.some((team) => interferes(gate, team, rounds));
}
