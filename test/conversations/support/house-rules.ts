import { z } from 'zod';
import { localDateAt, weekdayOf } from '../../../src/domain/local-time';
import { weekAt } from '../../../src/domain/week';
import { timeInWords } from '../../../src/views/moments';
import type { RecordsLeft, Said } from './stage';
import { zone } from './wall-clock';

const atMostAWeek = 2;

const book = z.object({ deliveries: z.record(z.string(), z.looseObject({ state: z.string() })) });
const sent = z.object({ state: z.enum(['sent', 'not-certain']), at: z.number() });

interface Delivered {
  readonly kind: string;
  /** The person it went to, or the team whose channel it was said in. */
  readonly to: string;
  readonly at: number;
}

/** Everything that was said unasked, from all delivery books that ever stood; the same delivery counts once. */
export function delivered(books: RecordsLeft): readonly Delivered[] {
  const found = new Map<string, Delivered>();
  for (const [name, one] of Object.entries(books)) {
    const [team = ''] = name.split(' ');
    for (const [id, delivery] of Object.entries(book.parse(one).deliveries)) {
      const said = sent.safeParse(delivery).data;
      const [, kind = '', person] = id.split('.');
      // Practice goes as fast as its testers ask; an agreement is read out and "later" comes because somebody asked.
      if (said === undefined || id.startsWith('practice.') || kind === 'agreement' || kind === 'later')
        continue;
      const isPrivate = kind === 'first-message' || kind === 'ask' || kind === 'reminder';
      found.set(`${team} ${id}`, {
        kind,
        to: isPrivate ? (person ?? '') : `the channel of ${team}`,
        at: said.at,
      });
    }
  }
  return [...found.values()];
}

/** Weeks in which somebody, or a channel, heard more unasked than was promised. */
export function overBudget(all: readonly Delivered[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { to, at } of all) {
    const key = `${to} in ${weekAt(at, zone)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > atMostAWeek).map(([key, count]) => `${key}: ${count}`);
}

/** What was said unasked in an evening, in a weekend or early in the morning. */
export function outOfHours(all: readonly Delivered[]): readonly string[] {
  return all
    .filter(({ at }) => {
      const time = timeInWords(at, { locale: 'en', zone });
      return weekdayOf(localDateAt(at, zone)) > 5 || time < '08:30' || time >= '17:30';
    })
    .map(({ kind, to, at }) => `${kind} to ${to} at ${new Date(at).toISOString()}`);
}

/** Messages of the bot that hold one of these numbers, seen or unseen. */
export function messagesWith(numbers: Iterable<string>, all: readonly Said[]): readonly string[] {
  const said = all.filter(({ isBot }) => isBot).map((one) => ({ text: one.text, payload: one.payload() }));
  return [...numbers].flatMap((number) => {
    const spelled = number.replace(/[.,]/, '[.,]');
    const found = new RegExp(`(?<![\\w.,-])${spelled}(?![\\w-]|[.,]\\d)`);
    return said.filter(({ payload }) => found.test(payload)).map(({ text }) => `${number} in: ${text}`);
  });
}

/** What of practice is left in the records. */
export function practiceLeft(left: RecordsLeft): readonly string[] {
  return Object.entries(left)
    .filter(
      ([, value]) => value !== undefined && /"practice":true|practice\.|invented/.test(JSON.stringify(value)),
    )
    .map(([name]) => name);
}
