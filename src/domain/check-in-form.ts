import type { CaseTypeId } from '../catalogue/case-types';
import type { FactorId } from '../catalogue/factors';
import { type Cases, type CheckIn, type Felt, feltWeeks } from './check-in';
import { type Read, readHalves, readWhole } from './form-number';
import { readText } from './form-text';
import { localDateAt } from './local-time';
import type { FormDepth } from './own-record';
import type { FieldFault, FieldFaults } from './refusal';
import type { Instant } from './time';

/** What a check-in form means for this person, in this team, now. */
export interface CheckInContext {
  readonly depth: FormDepth;
  readonly caseTypes: readonly CaseTypeId[];
  readonly ordinaryHours: number;
  readonly ownCases: boolean;
  /** Every factor the catalogue knows, not only the team's shortlist. */
  readonly offered: readonly FactorId[];
  readonly last?: CheckIn;
  readonly at: Instant;
}

/** The highest numbers and the longest line a form takes; more is a slip of the pen. */
export const answerLimits = { cases: 400, hours: 60, line: 280 } as const;

type Fields = Readonly<Record<string, string>>;

/** How many factors somebody may name: one in the light form of the first week, three after it. */
export const mostFactors = (depth: FormDepth): 1 | 3 => (depth === 'light' ? 1 : 3);

/** Reads a filled-in form as an answer, or says for each field why not; it never throws, whatever the fields hold. */
export function readCheckInForm(
  fields: Fields,
  context: CheckInContext,
):
  | { readonly kind: 'taken'; readonly checkIn: CheckIn }
  | { readonly kind: 'faults'; readonly faults: FieldFaults } {
  const faults: Record<string, FieldFault> = {};
  const take = <Value>(field: string, read: Read<Value>): Value | undefined => {
    if ('fault' in read) faults[field] = read.fault;
    return 'value' in read ? read.value : undefined;
  };
  const text = (field: string) => (fields[field] ?? '').trim();

  const felt = take('felt', readFeltWeek(text('felt')));
  const filled = (field: string) => take(field, readWhole(text(field), answerLimits.cases));
  const cases = casesFrom(filled, text('no-cases') === 'true', context);
  const factors = take(
    'factors',
    readFactorIds(factorsIn(fields), context.offered, mostFactors(context.depth)),
  );
  const hours = take('hours', readHalves(text('hours'), answerLimits.hours));
  const line = take('line', withoutNumber(readText(text('line'), answerLimits.line, utcDate(context.at))));

  if (felt === undefined || Object.keys(faults).length > 0) return { kind: 'faults', faults };
  return {
    kind: 'taken',
    checkIn: {
      felt,
      cases,
      factors: factors ?? [],
      hours: hours ?? context.ordinaryHours,
      ...(line !== undefined && { line: { text: line, shared: false } }),
      at: context.at,
    },
  };
}

/** The answer of one tap: the numbers of last time, this week's feeling, and nothing else carried over. */
export function sameNumbers(
  last: CheckIn | undefined,
  felt: Felt,
  ordinaryHours: number,
  at: Instant,
): CheckIn {
  return { felt, cases: last?.cases ?? { kind: 'unknown' }, factors: [], hours: ordinaryHours, at };
}

/** Says whether two answers hold the same numbers, whatever else they say. */
export function sameAsBefore(one: CheckIn, other: CheckIn): boolean {
  return one.hours === other.hours && numbersOf(one.cases) === numbersOf(other.cases);
}

/** The line comes to stand in messages, which a chat keeps: no number of an answer may be in it. */
function withoutNumber(read: Read<string | undefined>): Read<string | undefined> {
  const found = 'value' in read ? /\p{N}(?:[\p{N}.,]*\p{N})?/u.exec(read.value ?? '')?.[0] : undefined;
  return found === undefined ? read : { fault: { fault: 'has-number', found } };
}

/** The guard looks at years only, so that no zone is needed. */
const utcDate = (at: Instant) => localDateAt(at, 'Etc/UTC');

/** Empty means unchanged: a form that stands in a message starts empty, so that no number stays behind in the chat. */
function casesFrom(
  filled: (field: string) => number | undefined,
  noCases: boolean,
  { depth, ownCases, caseTypes, last }: CheckInContext,
): Cases {
  const known = last?.cases ?? { kind: 'unknown' };
  if (!ownCases) return { kind: 'none-of-my-own' };
  if (depth === 'light') return known;
  if (noCases) return { kind: 'none-of-my-own' };
  if (depth === 'total') {
    const total = filled('total');
    return total === undefined ? known : { kind: 'total', total };
  }
  const typed = caseTypes.map((type) => [type, filled(`cases.${type}`)] as const);
  const before = known.kind === 'types' ? known.counts : {};
  const anyKnown = typed.some(([type, count]) => count !== undefined || before[type] !== undefined);
  if (!anyKnown) return known.kind === 'types' ? { kind: 'unknown' } : known;
  return {
    kind: 'types',
    counts: Object.fromEntries(typed.map(([type, count]) => [type, count ?? before[type] ?? 0])),
  };
}

function readFeltWeek(text: string): Read<Felt> {
  if (text === '') return { fault: { fault: 'required' } };
  const felt = feltWeeks.find((one) => one === text);
  return felt === undefined ? { fault: { fault: 'unknown-choice' } } : { value: felt };
}

/** What was ticked, in one list or in a list for each group, each once and as it was sent. */
export function factorsIn(fields: Fields): readonly string[] {
  const lists = Object.entries(fields).filter(([field]) => /^factors(?:\.|$)/.test(field));
  const ticked = lists.flatMap(([, list]) => list.split(',')).map((id) => id.trim());
  return [...new Set(ticked)].filter((id) => id !== '');
}

function readFactorIds(
  ticked: readonly string[],
  offered: readonly FactorId[],
  most: number,
): Read<readonly FactorId[]> {
  const chosen = new Set(ticked);
  const known = [...chosen].flatMap((id) => offered.find((one) => one === id) ?? []);
  if (known.length < chosen.size) return { fault: { fault: 'unknown-choice' } };
  if (known.length > most) return { fault: { fault: 'too-many-chosen', max: most } };
  return { value: known };
}

function numbersOf(cases: Cases): string {
  switch (cases.kind) {
    case 'types':
      return JSON.stringify(Object.entries(cases.counts).sort(([one], [other]) => (one < other ? -1 : 1)));
    case 'total':
      return String(cases.total);
    case 'none-of-my-own':
    case 'unknown':
      return cases.kind;
  }
}
