import type { Loaded, RecordName } from '../../src/ports/store';
import { openRecord } from '../../src/records/record';

// A text always opens to the same record, and checking one takes longer than all the rest of a change.
const opened = new Map<string, object>();

function openOnce(name: RecordName, text: string): object {
  const place = `${name} ${text}`;
  const known = opened.get(place);
  if (known !== undefined) return known;
  const value: object = freeze(openRecord(name, text));
  opened.set(place, value);
  return value;
}

/** Opens the named records as every store does, each text only once; nobody can change what they get. */
export function openRecords<N extends RecordName>(
  names: readonly N[],
  textOf: (name: N) => string | undefined,
): Loaded<N> {
  const records: Record<string, object | undefined> = {};
  for (const name of names) {
    const text = textOf(name);
    records[name] = text === undefined ? undefined : openOnce(name, text);
  }
  if (!isLoaded(names, records)) throw new Error('A record that was asked for was not opened.');
  return records;
}

function isLoaded<N extends RecordName>(
  names: readonly N[],
  records: Readonly<Record<string, object | undefined>>,
): records is Loaded<N> {
  return names.every((name) => name in records);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
