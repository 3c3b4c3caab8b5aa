import { existsSync } from 'node:fs';
import Database from 'libsql';
import { z } from 'zod';
import type { TeamKey } from '../../domain/ids';
import type { Store } from '../../ports/store';
import { teamId, tenantId } from '../../records/ids';
import { placeOf } from '../../records/place';
import { loadRecords, openRecord } from '../../records/record';
import { createSealing, type DataKey } from '../../records/sealing';
import type { OpenDatabase } from './database';
import { asStoreFault, foreignFile } from './faults';
import { type RecordRows, recordRows } from './record-rows';

/** Somebody who only reads, also while the bot has the file. */
export interface Visitor extends Pick<Store, 'read' | 'names'> {
  teams(): readonly TeamKey[];
  close(): void;
}

const inTeam = 'team/';
const teamRow = z
  .object({ tenant: tenantId, scope: z.string() })
  .transform(({ tenant, scope }) => ({ tenant, team: teamId.parse(scope.slice(inTeam.length)) }));

/**
 * Opens a database file to read in it beside the process that has it: in WAL a reader keeps no writer waiting. Throws a
 * `StoreFault`.
 */
export function visitStore(file: string, keys: readonly DataKey[]): Visitor {
  const saying = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asStoreFault(error, file);
    }
  };
  const { database, rows } = saying(() => openToRead(file, keys));
  return {
    read: async (scope, names) =>
      saying(() =>
        loadRecords(names, (name) => {
          const text = rows.find(placeOf(scope, name));
          return text === undefined ? undefined : openRecord(name, text);
        }),
      ),
    names: async (scope, prefix) => saying(() => rows.names(placeOf(scope, ''), prefix)),
    teams: () =>
      saying(() =>
        database
          .prepare("SELECT tenant, scope FROM records WHERE name = 'team' AND scope LIKE 'team/%'")
          .all()
          .map((row) => teamRow.parse(row)),
      ),
    close: () => void database.close(),
  };
}

/** libsql 0.5.29 makes a file that is not there, and takes no notice of `readonly`; so both are seen to here. */
function openToRead(
  file: string,
  keys: readonly DataKey[],
): { readonly database: OpenDatabase; readonly rows: RecordRows } {
  if (!existsSync(file)) throw foreignFile(file);
  const database = new Database(file, { timeout: 1_000 });
  try {
    database.pragma('query_only = ON');
    const ours = "SELECT 1 FROM sqlite_master WHERE name = 'records'";
    if (database.prepare(ours).get() === undefined) throw foreignFile(file);
    return { database, rows: recordRows(database, createSealing(keys)) };
  } catch (error) {
    database.close();
    throw error;
  }
}
