import { findClientData } from './client-data';
import type { Read } from './form-number';
import type { LocalDate } from './time';

/** Reads a trimmed text that holds nothing a family can be known by, up to so many characters as people count them. */
export function readText(text: string, max: number, today: LocalDate): Read<string | undefined> {
  if (text === '') return { value: undefined };
  const over = Array.from(text).length - max;
  if (over > 0) return { fault: { fault: 'too-long', max, over } };
  const finding = findClientData(text, today);
  return finding === undefined ? { value: text } : { fault: { fault: 'client-data', finding } };
}
