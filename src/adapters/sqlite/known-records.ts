import type { RecordName } from '../../ports/store';
import type { Place } from '../../records/place';
import { openRecord } from '../../records/record';

/** Records as they were read or written last. */
export interface KnownRecords {
  /** The record at a place, opened when it is not known; `undefined` when there is none. Nobody can change what is given. */
  find(place: Place, name: RecordName): object | undefined;
  /** To be called for every record that is removed, and for one whose writing came to nothing. */
  forget(place: Place): void;
  /** To be called for every record that is written. */
  keep(place: Place, value: object): void;
}

/** Some 10 kB each: what a municipality of a hundred teams uses in a week. */
const most = 4_000;

/**
 * Unseals and checks a record once for as long as it stays what it is, which only holds where nobody else writes. Of more
 * than 4,000 records the one that was not asked for longest is forgotten.
 */
export function knownRecords(textAt: (place: Place) => string | undefined): KnownRecords {
  const known = new Map<string, object>();

  function remember(key: string, value: object): void {
    known.delete(key);
    known.set(key, value);
    if (known.size <= most) return;
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  }

  return {
    find(place, name) {
      const key = keyOf(place);
      const text = known.has(key) ? undefined : textAt(place);
      const value = text === undefined ? known.get(key) : freeze(openRecord(name, text));
      if (value !== undefined) remember(key, value);
      return value;
    },
    forget: (place) => void known.delete(keyOf(place)),
    keep: (place, value) => remember(keyOf(place), freeze(value)),
  };
}

function keyOf({ tenant, scope, name }: Place): string {
  return `${tenant}\n${scope}\n${name}`;
}

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) freeze(inner);
  }
  return Object.freeze(value);
}
