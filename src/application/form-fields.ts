import { type Read, readHalves as readInHalves } from '../domain/form-number';
import { readText as readGuarded } from '../domain/form-text';
import { isLocalDate } from '../domain/local-time';
import type { FieldFault, FieldFaults } from '../domain/refusal';
import type { LocalDate } from '../domain/time';
import type { FormFields } from '../views/intent';

const required = { fault: { fault: 'required' } } as const satisfies Read<never>;
const unknownChoice = { fault: { fault: 'unknown-choice' } } as const satisfies Read<never>;

const typed = (fields: FormFields, id: string): string => (fields[id] ?? '').trim();

/** Free text: trimmed, within its limit and without anything a family can be known by. */
export function readText(
  fields: FormFields,
  id: string,
  max: number,
  today: LocalDate,
): Read<string | undefined> {
  return readGuarded(typed(fields, id), max, today);
}

/** A calendar day, not before `earliest` and not after `latest`. */
export function readDate(
  fields: FormFields,
  id: string,
  earliest?: LocalDate,
  latest?: LocalDate,
): Read<LocalDate | undefined> {
  const text = typed(fields, id);
  if (text === '') return { value: undefined };
  if (!isLocalDate(text)) return { fault: { fault: 'not-a-date' } };
  if (earliest !== undefined && text < earliest) return { fault: { fault: 'in-the-past' } };
  return latest !== undefined && text > latest ? { fault: { fault: 'too-far' } } : { value: text };
}

/** What was read, where an empty field will not do. */
export function needed<T>(read: Read<T | undefined>): Read<T> {
  if ('fault' in read) return read;
  return read.value === undefined ? required : { value: read.value };
}

/** A number in halves between 0 and `max`, written with a point or a comma. */
export function readHalves(fields: FormFields, id: string, max: number): Read<number> {
  return needed(readInHalves(typed(fields, id), max));
}

/** One of a closed list. */
export function readChoice<T extends string>(fields: FormFields, id: string, choices: readonly T[]): Read<T> {
  const text = typed(fields, id);
  if (text === '') return required;
  const found = choices.find((choice) => choice === text);
  return found === undefined ? unknownChoice : { value: found };
}

/** Several of a closed list, as a form joins them. */
export function readChoices<T extends string>(
  fields: FormFields,
  id: string,
  choices: readonly T[],
): Read<readonly T[]> {
  const said = typed(fields, id)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const found = choices.filter((choice) => said.includes(choice));
  if (found.length < new Set(said).size) return unknownChoice;
  return found.length === 0 ? required : { value: found };
}

/** The faults among the fields that were read; empty means the form can be taken. */
export function faultsOf(read: Readonly<Record<string, Read<unknown>>>): FieldFaults {
  const faults: Record<string, FieldFault> = {};
  for (const [id, one] of Object.entries(read)) if ('fault' in one) faults[id] = one.fault;
  return faults;
}

/** Whether nothing is wrong in a form. */
export function isSound(faults: FieldFaults): boolean {
  return Object.keys(faults).length === 0;
}
