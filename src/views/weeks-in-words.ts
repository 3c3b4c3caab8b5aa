import type { Locale } from '../catalogue/localised';
import { type Week, weekNumber, weeksBetween } from '../domain/week';

function inARow(weeks: readonly Week[]): readonly (readonly Week[])[] {
  const rows: Week[][] = [];
  for (const week of weeks) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row !== undefined && before !== undefined && weeksBetween(before, week) === 1) row.push(week);
    else rows.push([week]);
  }
  return rows;
}

/** `week 41, 44 en 46 tot en met 48`: at least one week, oldest first, within a year of each other. */
export function weeksInWords(weeks: readonly Week[], locale: Locale): string {
  const to = locale === 'nl' ? 'tot en met' : 'to';
  const parts = inARow(weeks).flatMap((row) => {
    const numbers = row.map(weekNumber);
    return numbers.length < 3 ? numbers.map(String) : [`${numbers[0]} ${to} ${numbers.at(-1)}`];
  });
  const before = parts.slice(0, -1).join(', ');
  const and = locale === 'nl' ? 'en' : 'and';
  const all = before === '' ? parts.join('') : `${before} ${and} ${parts.at(-1)}`;
  return `${locale === 'en' && weeks.length > 1 ? 'weeks' : 'week'} ${all}`;
}
