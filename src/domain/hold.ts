import type { PersonId } from './ids';
import { leastFloor } from './roster';

/** The numbers of one answer as keyed digests, by what was counted, so that answers to different lists of types compare. */
export type Numbers = Readonly<Record<string, string>>;

/** One computed basis of a question: what tells whether enough people have changed since. */
export interface Basis {
  /** Per person in the question a keyed digest of (presence, answer). */
  readonly people: Readonly<Partial<Record<PersonId, string>>>;
  /** Everyone who was asked, answered or not. */
  readonly roster: readonly PersonId[];
  /** The numbers behind the answers, kept where a team's own definitions decide how numbers are read. */
  readonly given?: Readonly<Partial<Record<PersonId, Numbers>>>;
}

/** What the gate remembers of one question: its last computed bases (newest last, at most 4) and its last computed value. */
export interface Remembered<Value> {
  readonly bases: readonly Basis[];
  readonly value: Value;
}

/** One question of one round: its basis, and what the answers together would say. */
export interface Asked<Value> {
  readonly basis: Basis;
  readonly read: () => Value;
}

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
 * What was computed is to be remembered; what is held, or not shown, leaves the memory as it was.
 */
export function hold<Value>(
  { basis, read }: Asked<Value>,
  remembered: Remembered<Value> | undefined,
  floor: number,
): { readonly value?: Value; readonly computed?: Remembered<Value> } {
  const earlier = remembered?.bases ?? [];
  if (remembered && earlier.some((one) => isClose(one, basis))) return { value: remembered.value };
  if (Object.keys(basis.people).length < Math.max(floor, leastFloor)) return {};
  const value = read();
  return { value, computed: { bases: [...earlier, basis].slice(-keptBases), value } };
}

/**
 * Whether fewer than three people differ between two bases; having answered in only one of them differs too.
 *
 * Only who was asked both times can differ. Else a lead who takes people off the roster and puts them back makes two of
 * the three differences, and every view shows the third. A basis whose roster shares fewer than three people with this
 * one is of another team and holds nothing.
 *
 * Someone differs only if their answer itself changed, not just the way it is read. Else a lead who changes which case
 * types count makes everyone differ, and every such change shows what one person changed.
 */
function isClose(earlier: Basis, basis: Basis): boolean {
  const askedTwice = basis.roster.filter((person) => earlier.roster.includes(person));
  const different = askedTwice.filter(
    (person) =>
      earlier.people[person] !== basis.people[person] &&
      !isSameAnswer(earlier.given?.[person], basis.given?.[person]),
  );
  return askedTwice.length >= fewestDifferent && different.length < fewestDifferent;
}

/** Answers are compared in what both count. When that is less than half of all they count, something new was asked. */
function isSameAnswer(one: Numbers | undefined, other: Numbers | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const names = Object.keys({ ...one, ...other });
  const inBoth = names.filter((name) => one[name] !== undefined && other[name] !== undefined);
  return inBoth.length * 2 >= names.length && inBoth.every((name) => one[name] === other[name]);
}
