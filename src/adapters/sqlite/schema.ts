import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Place } from '../../records/place';
import { keyIdOf, type Sealing } from '../../records/sealing';
import { type Stamp, StoreFault } from '../../records/store-fault';
import { inTransaction, type OpenDatabase } from './database';
import { foreignFile } from './faults';
import { resealAll } from './reseal';

const schemaVersion = 1;

const tables = `
  CREATE TABLE meta (schema_version INTEGER NOT NULL, stamp TEXT NOT NULL, secret BLOB NOT NULL) STRICT;
  CREATE TABLE records (
    tenant TEXT NOT NULL, scope TEXT NOT NULL, name TEXT NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY (tenant, scope, name)
  ) STRICT;
  CREATE TABLE due (
    tenant TEXT NOT NULL, team TEXT NOT NULL, wake_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, team)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX due_by_time ON due (wake_at, tenant, team);
`;

/** Came after the first release; an older one does not look at it, so that going back is possible. */
const doneTable = `
  CREATE TABLE IF NOT EXISTS done (
    nth INTEGER PRIMARY KEY AUTOINCREMENT, digest TEXT NOT NULL UNIQUE, at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS done_by_time ON done (at);
`;

const secretPlace: Place = { tenant: '', scope: 'store', name: 'secret' };

const countRow = z.object({ count: z.int() });
const versionRow = z.object({ version: z.int() });
const metaRow = z.object({ stamp: z.enum(['playground', 'live']), secret: z.instanceof(Buffer) });

/** What opening a database needs to know about the installation. */
export interface Expected {
  readonly file: string;
  readonly stamp: Stamp;
  readonly sealing: Sealing;
}

/**
 * Makes the tables in an empty database, or checks that an existing one is ours; answers its secret: 32 random bytes
 * that stay the same for as long as the database lives, whatever happens to the keys.
 *
 * When the first key of the ring is another than last time, every record is sealed anew with it, so that a key that
 * no longer stands first can be thrown away after one start.
 * Throws a `StoreFault` (`not-a-database`, `newer-database`, `wrong-stamp`) or `WrongKey`.
 */
export function prepareSchema(database: OpenDatabase, expected: Expected): Buffer {
  return inTransaction(database, () => {
    const existing = countRow.parse(database.prepare('SELECT count(*) AS count FROM sqlite_master').get());
    const secret = existing.count === 0 ? create(database, expected) : check(database, expected);
    database.exec(doneTable);
    return secret;
  });
}

function create(database: OpenDatabase, { stamp, sealing }: Expected): Buffer {
  const secret = randomBytes(32);
  database.exec(tables);
  database
    .prepare('INSERT INTO meta (schema_version, stamp, secret) VALUES (?, ?, ?)')
    .run(schemaVersion, stamp, sealing.seal(secretPlace, secret.toString('base64')));
  return secret;
}

function check(database: OpenDatabase, { file, stamp, sealing }: Expected): Buffer {
  const ours = "SELECT count(*) AS count FROM pragma_table_info('meta') WHERE name = 'schema_version'";
  if (countRow.parse(database.prepare(ours).get()).count === 0) throw foreignFile(file);

  const { version } = versionRow.parse(database.prepare('SELECT schema_version AS version FROM meta').get());
  if (version > schemaVersion) throw newer(file);
  const meta = metaRow.parse(database.prepare('SELECT stamp, secret FROM meta').get());
  if (meta.stamp !== stamp) throw stampedOtherwise(file, meta.stamp);

  const secret = sealing.open(secretPlace, meta.secret);
  if (keyIdOf(meta.secret) !== sealing.sealsWith) {
    resealAll(database, sealing);
    // libsql 0.5.29 takes a lone Buffer for named parameters and ends the process; hence the second parameter.
    database
      .prepare('UPDATE meta SET secret = ? WHERE stamp = ?')
      .run(sealing.seal(secretPlace, secret), stamp);
  }
  return Buffer.from(secret, 'base64');
}

function newer(file: string): StoreFault {
  const message = `${file} was written by a newer release. Start that release, or put back an older backup.`;
  return new StoreFault('newer-database', message);
}

function stampedOtherwise(file: string, stamp: Stamp): StoreFault {
  const made = stamp === 'playground' ? 'made as a playground' : 'made for a live installation';
  const message = `${file} was ${made} and opens only as such. Name another file in STORE_URL.`;
  return new StoreFault('wrong-stamp', message);
}
