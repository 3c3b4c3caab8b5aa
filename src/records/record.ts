import type { Change, Loaded, RecordName, RecordOf, Scope } from '../ports/store';
import { openDocument, type WrittenDocument, writeDocument } from './family';
import { familyOf } from './record-name';

/** A record as it is written down, or `null` for one that goes. */
export interface Written {
  readonly name: RecordName;
  readonly document: WrittenDocument | null;
}

/** Reads a stored record; throws `NewerRecord` or `UnreadableRecord`. */
export function openRecord<N extends RecordName>(name: N, text: string): RecordOf<N> {
  // The schema of a name's family parses to exactly its type; that names pick their schema is beyond the compiler.
  return openDocument(familyOf(name), text) as RecordOf<N>;
}

/** Writes a record down in the newest version; throws `UnreadableRecord` for a value that is none. */
export function writeRecord<N extends RecordName>(name: N, value: RecordOf<N>): string {
  return writeDocument(familyOf(name), value).text;
}

/** The named records of a scope, each as `openRecord` opened it; one that is absent is `undefined`. */
export function loadRecords<N extends RecordName>(
  names: readonly N[],
  find: (name: N) => object | undefined,
): Loaded<N> {
  const entries = names.map((name) => [name, find(name)]);
  // An object made of entries has string keys to the compiler, whatever the names are.
  return Object.fromEntries(entries) as Loaded<N>;
}

/**
 * What a change writes, ready to keep. Throws for a record that was not loaded or is written twice, and for a
 * look-at moment outside the scope of a team.
 */
export function writtenRecords<R>(
  scope: Scope,
  names: readonly RecordName[],
  change: Change<R>,
): readonly Written[] {
  if (change.wakeAt !== undefined && scope.of !== 'team') throw new Error('Only a team is looked at again.');
  const mayWrite = new Set<RecordName>(names);
  return change.writes.map(({ name, value }) => {
    if (!mayWrite.delete(name)) throw new Error('A change writes only records it loaded, and each once.');
    return { name, document: value === null ? null : writeDocument(familyOf(name), value) };
  });
}
