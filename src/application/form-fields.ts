import { findClientData } from '../domain/client-data';
import { isLocalDate } from '../domain/local-time';
import type { FieldFault, FieldFaults } from '../domain/refusal';
import type { LocalDate } from '../domain/time';
import type { FormFields } from '../views/intent';

/** One field read from a form: what it says, or why it cannot be taken. */
export type Read<T> = { readonly value: T } | FieldFault;

/** Free text: trimmed, within its limit and without anything a family can be known by. */
export function readText(
  fields: FormFields,
  id: string,
  max: number,
  today: LocalDate,
  required = false,
): Read<string | undefined> {
  const text = (fields[id] ?? '').trim();
  if (text === '') return required ? { fault: 'required' } : { value: undefined };
  if (text.length > max) return { fault: 'too-long', max, over: text.length - max };
  const finding = findClientData(text, today);
  return finding === undefined ? { value: text } : { fault: 'client-data', finding };
}

/** A calendar day, not before `earliest`. */
export function readDate(
  fields: FormFields,
  id: string,
  earliest: LocalDate | undefined,
  required: boolean,
): Read<LocalDate | undefined> {
  const text = (fields[id] ?? '').trim();
  if (text === '') return required ? { fault: 'required' } : { value: undefined };
  if (!isLocalDate(text)) return { fault: 'not-a-date' };
  return earliest !== undefined && text < earliest ? { fault: 'in-the-past' } : { value: text };
}

/** A number in halves between 0 and `max`, written with a point or a comma. */
export function readHalves(fields: FormFields, id: string, max: number): Read<number> {
  const text = (fields[id] ?? '').trim().replace(',', '.');
  if (text === '') return { fault: 'required' };
  if (/^-\d+(\.\d+)?$/.test(text)) return { fault: 'negative' };
  if (!/^\d{1,6}(\.\d{1,3})?$/.test(text)) return { fault: 'not-a-number' };
  const value = Number(text);
  if (value > max) return { fault: 'too-many', max };
  return Number.isInteger(value * 2) ? { value } : { fault: 'not-halves' };
}

/** One of a closed list. */
export function readChoice<T extends string>(fields: FormFields, id: string, choices: readonly T[]): Read<T> {
  const text = (fields[id] ?? '').trim();
  if (text === '') return { fault: 'required' };
  const found = choices.find((choice) => choice === text);
  return found === undefined ? { fault: 'unknown-choice' } : { value: found };
}

/** Several of a closed list, as a form joins them. */
export function readChoices<T extends string>(
  fields: FormFields,
  id: string,
  choices: readonly T[],
): Read<readonly T[]> {
  const said = (fields[id] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const found = choices.filter((choice) => said.includes(choice));
  if (found.length < new Set(said).size) return { fault: 'unknown-choice' };
  return found.length === 0 ? { fault: 'required' } : { value: found };
}

/** The faults among the fields that were read; empty means the form can be taken. */
export function faultsOf(read: Readonly<Record<string, Read<unknown>>>): FieldFaults {
  const faults: Record<string, FieldFault> = {};
  for (const [id, one] of Object.entries(read)) if ('fault' in one) faults[id] = one;
  return faults;
}

/** Whether nothing is wrong in a form. */
export function isSound(faults: FieldFaults): boolean {
  return Object.keys(faults).length === 0;
}
