import type { FieldFault } from './refusal';

/** One field as read: a value, or why it cannot be taken. */
export type Read<Value> = { readonly value: Value } | { readonly fault: FieldFault };

/** Reads a trimmed text as a whole number from 0 to a maximum, in plain digits only: `1e2` and `0x10` are no numbers here. */
export function readWhole(text: string, max: number): Read<number | undefined> {
  if (text === '') return { value: undefined };
  const faulty = notPlain(text);
  if (faulty !== undefined) return { fault: { fault: faulty } };
  if (!/^\d+$/.test(text)) return { fault: { fault: 'not-whole' } };
  const value = Number(text);
  return value > max ? { fault: { fault: 'too-many', max } } : { value };
}

/** Reads a trimmed text as a number in halves from 0 to a maximum, with a comma or a point; nothing when it is empty. */
export function readHalves(text: string, max: number): Read<number | undefined> {
  if (text === '') return { value: undefined };
  const faulty = notPlain(text);
  if (faulty !== undefined) return { fault: { fault: faulty } };
  const value = Number(text.replace(',', '.'));
  if (value > max) return { fault: { fault: 'too-many', max } };
  return Number.isInteger(value * 2) ? { value } : { fault: { fault: 'not-halves' } };
}

function notPlain(text: string): 'negative' | 'not-a-number' | undefined {
  if (/^-\d+(?:[.,]\d+)?$/.test(text)) return 'negative';
  return /^\d+(?:[.,]\d+)?$/.test(text) ? undefined : 'not-a-number';
}
