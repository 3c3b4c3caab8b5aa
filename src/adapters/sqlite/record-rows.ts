import { z } from 'zod';
import type { RecordName } from '../../ports/store';
import type { Place } from '../../records/place';
import { isRecordName } from '../../records/record-name';
import type { Sealing } from '../../records/sealing';
import type { OpenDatabase } from './database';

/** The table of sealed records. */
export interface RecordRows {
  find(place: Place): string | undefined;
  put(place: Place, text: string): void;
  remove(place: Place): void;
  names(scope: Omit<Place, 'name'>, prefix: string): readonly RecordName[];
}

// libsql adds `_metadata` to a row of `get`, and gives blobs as Buffer from `get` only.
const sealedRow = z.object({ sealed: z.instanceof(Buffer) });
const nameRow = z.object({ name: z.string() });

/** Sorts after every text that goes on from a prefix. */
const last = '\u{10FFFF}';

/** Prepares the statements of the records table. */
export function recordRows(database: OpenDatabase, sealing: Sealing): RecordRows {
  const here = 'tenant = ? AND scope = ?';
  const find = database.prepare(`SELECT sealed FROM records WHERE ${here} AND name = ?`);
  const remove = database.prepare(`DELETE FROM records WHERE ${here} AND name = ?`);
  const names = database.prepare(
    `SELECT name FROM records WHERE ${here} AND name >= ? AND name < ? ORDER BY name`,
  );
  const put = database.prepare(
    `INSERT INTO records (tenant, scope, name, sealed) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET sealed = excluded.sealed`,
  );

  return {
    find(place) {
      const row = find.get(place.tenant, place.scope, place.name);
      return row === undefined ? undefined : sealing.open(place, sealedRow.parse(row).sealed);
    },
    put(place, text) {
      put.run(place.tenant, place.scope, place.name, sealing.seal(place, text));
    },
    remove(place) {
      remove.run(place.tenant, place.scope, place.name);
    },
    names({ tenant, scope }, prefix) {
      return names
        .all(tenant, scope, prefix, prefix + last)
        .map((row) => nameRow.parse(row).name)
        .filter(isRecordName);
    },
  };
}
