import type { PersonId } from './ids';

/** One computed basis of a question: per person in it a keyed digest of (presence, answer). */
export type Basis = Readonly<Partial<Record<PersonId, string>>>;

/** The numbers of one answer as digests, by case type or `hours`, so that answers to different lists of types compare. */
export type Numbers = Readonly<Record<string, string>>;

/** The numbers behind a basis, per person; kept where the team's own definitions decide how numbers are read. */
export type Given = Readonly<Partial<Record<PersonId, Numbers>>>;

/** What the gate remembers of one question: its last computed bases (newest last, at most 4) and its last computed value. */
export interface Remembered<Value> {
  readonly bases: readonly Basis[];
  /** As long as `bases`. */
  readonly given?: readonly Given[];
  readonly value: Value;
}

/** One question of one round: who is in it, with what answer, and what the answers together would say. */
export interface Asked<Value> {
  readonly basis: Basis;
  readonly given?: Given;
  read(): Value;
}

/** The floor no team can lower (PRIVACY.md P2). */
export const lowestFloor = 5;

const keptBases = 4;
const fewestDifferent = 3;

/**
 * The hold (PRIVACY.md P3): the last computed value stands again unless at least three people differ from each of the
 * last four computed bases, and only then the floor decides whether a new value is computed.
 *
 * The hold goes before the floor. The other way round, one person's presence would switch the view of a team of five
 * on and off, week after week, for everyone to see.
 * Raising the floor does not take away a value that stands: the week in which it vanished would tell how many people
 * it came from.
 */
export function hold<Value>(
  asked: Asked<Value>,
  remembered: Remembered<Value> | undefined,
  floor: number,
): { readonly remembered?: Remembered<Value>; readonly value?: Value; readonly anew: boolean } {
  const bases = remembered?.bases ?? [];
  const given = remembered?.given ?? [];
  const stands = bases.some(
    (basis, index) => different(asked, { basis, given: given[index] }) < fewestDifferent,
  );
  if (remembered !== undefined && stands) return { remembered, value: remembered.value, anew: false };

  if (Object.keys(asked.basis).length < Math.max(floor, lowestFloor)) {
    return { ...(remembered !== undefined && { remembered }), anew: false };
  }
  const value = asked.read();
  return {
    remembered: {
      bases: [...bases, asked.basis].slice(-keptBases),
      ...(asked.given !== undefined && { given: [...given, asked.given].slice(-keptBases) }),
      value,
    },
    value,
    anew: true,
  };
}

interface Compared {
  readonly basis: Basis;
  readonly given: Given | undefined;
}

/**
 * How many people differ between two bases; being in one and not in the other is a difference.
 *
 * Someone differs only if their answer itself changed, not just the way it is read. Else a lead who changes which case
 * types count would make everyone differ, and every such change would show one person's new answer.
 */
function different(asked: Asked<unknown>, before: Compared): number {
  const now = new Map(Object.entries(asked.basis));
  const then = new Map(Object.entries(before.basis));
  const numbersNow = new Map(Object.entries(asked.given ?? {}));
  const numbersThen = new Map(Object.entries(before.given ?? {}));
  return [...new Set([...now.keys(), ...then.keys()])].filter(
    (person) =>
      now.get(person) !== then.get(person) && !isSameAnswer(numbersNow.get(person), numbersThen.get(person)),
  ).length;
}

/** Lists of case types that share less than half of their types ask something new, so that answers to them differ. */
function isSameAnswer(one: Numbers | undefined, other: Numbers | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const inBoth = [...names].filter((name) => one[name] !== undefined && other[name] !== undefined);
  return inBoth.length * 2 >= names.size && inBoth.every((name) => one[name] === other[name]);
}
