import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { asStoreFault } from '../../src/adapters/sqlite/faults';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import { playgroundKeys } from '../../src/adapters/sqlite/playground-keys';
import type { SqliteStore } from '../../src/adapters/sqlite/sqlite-store';
import type { DeliveryBook } from '../../src/domain/delivery';
import { put, type Scope } from '../../src/ports/store';
import { StoreFault } from '../../src/records/store-fault';

const pieceRow = z.object({ piece: z.string() });
const scope: Scope = { of: 'team', tenant: 'tenant-zuid', team: 'team-noord' };
const one = { id: 'one', key: randomBytes(32) };
const two = { id: 'two', key: randomBytes(32) };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bandbreedte-'));
  file = join(folder, 'band.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

function look(store: SqliteStore, at: number): Promise<void> {
  return store.change(scope, ['looks'], ({ looks }) => {
    const list = [...(looks?.list ?? []), { person: 'person-anna', role: 'lead', at } as const];
    return { writes: [put('looks', { list })], result: undefined };
  });
}

function deliveriesOf(size: number): DeliveryBook {
  const failed = { state: 'failed', at: 1, reason: 'refused' } as const;
  return {
    deliveries: Object.fromEntries(Array.from({ length: size }, (_, n) => [`delivery-${n}`, failed])),
  };
}

async function looksOf(store: SqliteStore): Promise<number | undefined> {
  return (await store.read(scope, ['looks'])).looks?.list.length;
}

function faultOf(open: () => unknown): StoreFault {
  try {
    open();
  } catch (error) {
    if (error instanceof StoreFault) return error;
    throw error;
  }
  throw new Error('it opened');
}

function tamper(sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

describe('a database that is not what it must be', () => {
  test('a database of a newer release is left alone', async () => {
    await openSqliteStore({ file, stamp: 'live', keys: [one] }).close();
    tamper('UPDATE meta SET schema_version = 99');
    const fault = faultOf(() => openSqliteStore({ file, stamp: 'live', keys: [one] }));
    expect(fault).toMatchObject({ code: 'newer-database', message: expect.stringContaining(file) });
  });

  test.each([['playground', 'live'] as const, ['live', 'playground'] as const])(
    'a %s database does not open as %s',
    async (made, asked) => {
      await openSqliteStore({ file, stamp: made, keys: [one] }).close();
      expect(faultOf(() => openSqliteStore({ file, stamp: asked, keys: [one] })).code).toBe('wrong-stamp');
      await openSqliteStore({ file, stamp: made, keys: [one] }).close();
    },
  );

  test('a file that is no database, and a database of something else, are refused', () => {
    writeFileSync(file, 'Dear reader, this is a letter. '.repeat(200));
    expect(faultOf(() => openSqliteStore({ file, stamp: 'live', keys: [one] })).code).toBe('not-a-database');
    rmSync(file);
    tamper('CREATE TABLE meta (key TEXT, value TEXT)');
    expect(faultOf(() => openSqliteStore({ file, stamp: 'live', keys: [one] })).code).toBe('not-a-database');
  });

  test.each(['/proc/bandbreedte/band.db', 'a-file/band.db', ''])(
    'no database can be made at "%s"',
    (path) => {
      writeFileSync(join(folder, 'a-file'), '');
      const impossible = path.startsWith('/') ? path : join(folder, path);
      const fault = faultOf(() => openSqliteStore({ file: impossible, stamp: 'live', keys: [one] }));
      expect(fault.code).toBe('folder-missing');
    },
  );

  test('missing folders are made', async () => {
    file = join(folder, 'some', 'deeper', 'band.db');
    await openSqliteStore({ file, stamp: 'live', keys: [one] }).close();
    expect(statSync(join(folder, 'some')).mode & 0o077).toBe(0);
  });
});

describe('a full disk', () => {
  test('refuses the change that does not fit, keeps the earlier ones whole, and goes on when there is room', async () => {
    const weeks = Array.from({ length: 40 }, (_, n) => `deliveries/2026-W${n + 10}` as const);
    const book = deliveriesOf(100);
    const writeWeek = (week: (typeof weeks)[number]) =>
      store.change(scope, [week], () => ({ writes: [put(week, book)], result: undefined }));
    let store = openSqliteStore({ file, stamp: 'live', keys: [one], maxPages: 30 });
    const kept: string[] = [];
    const filling = async () => {
      for (const week of weeks) {
        await writeWeek(week);
        kept.push(week);
      }
    };
    await expect(filling()).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining('make room'),
    });
    expect(kept.length).toBeGreaterThan(2);
    const present = weeks.filter((week) => kept.includes(week));
    expect(await store.names(scope, '')).toEqual(present);
    expect(Object.values(await store.read(scope, present))).toEqual(present.map(() => book));
    const first = 'deliveries/2026-W10';
    const larger = () => ({ writes: [put(first, deliveriesOf(2_000))], result: undefined });
    await expect(store.change(scope, [first], larger)).rejects.toMatchObject({ code: 'disk-full' });
    expect((await store.read(scope, [first]))[first]).toEqual(book);

    await store.change(scope, present.slice(0, 1), () => ({
      writes: present.slice(0, 1).map((week) => put(week, null)),
      result: undefined,
    }));
    await look(store, 1);
    expect(await looksOf(store)).toBe(1);
    await store.close();

    store = openSqliteStore({ file, stamp: 'live', keys: [one] });
    await filling();
    expect(await store.names(scope, 'deliveries/')).toHaveLength(weeks.length);
    await store.close();
  });

  test('tells nobody of the same moment that something was kept, and what is read then is what stands', async () => {
    const store = openSqliteStore({ file, stamp: 'live', keys: [one], maxPages: 30 });
    await look(store, 1);
    const large = 'deliveries/2026-W10';
    const tooLarge = () => ({ writes: [put(large, deliveriesOf(2_000))], result: undefined });
    const told = await Promise.allSettled([
      look(store, 2),
      store.doneBefore.keep('a press', 1),
      store.change(scope, [large], tooLarge),
    ]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await looksOf(store)).toBe(1);
    expect(await store.doneBefore.has('a press')).toBe(false);
    await look(store, 3);
    expect(await looksOf(store)).toBe(2);
    await store.close();
  });

  test.each([
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['SQLITE_IOERR_WRITE', 'disk-fault'],
    ['SQLITE_CORRUPT', 'not-a-database'],
    ['SQLITE_CANTOPEN', 'folder-missing'],
  ])('%s is said as %s', (code, said) => {
    expect(asStoreFault(Object.assign(new Error('from SQLite'), { code }), file)).toMatchObject({
      code: said,
    });
  });
});

test('what is refused half way leaves what an earlier change of the same moment wrote', async () => {
  await openSqliteStore({ file, stamp: 'live', keys: [one] }).close();
  tamper(`CREATE TRIGGER no BEFORE INSERT ON records WHEN new.name = 'account/b'
    BEGIN SELECT RAISE(ABORT, 'no'); END`);
  const store = openSqliteStore({ file, stamp: 'live', keys: [one] });
  const wide: Scope = { of: 'tenant', tenant: 'tenant-zuid' };
  const names = ['account/a', 'account/b'] as const;
  const told = await Promise.allSettled([
    store.change(wide, names, () => ({
      writes: [put('account/a', { person: 'person-anna' })],
      result: undefined,
    })),
    store.change(wide, names, () => ({
      writes: names.map((name) => put(name, { person: 'person-bert' })),
      result: undefined,
    })),
  ]);
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(await store.read(wide, names)).toEqual({
    'account/a': { person: 'person-anna' },
    'account/b': undefined,
  });
  await store.close();
});

describe('keys', () => {
  test('a database does not open without its key', async () => {
    await openSqliteStore({ file, stamp: 'live', keys: [one] }).close();
    expect(faultOf(() => openSqliteStore({ file, stamp: 'live', keys: [two] })).code).toBe('wrong-key');
    const forged = { id: 'one', key: two.key };
    expect(faultOf(() => openSqliteStore({ file, stamp: 'live', keys: [forged] })).code).toBe('wrong-key');
  });

  test('after one start with a new first key the old key can go, and the secret stays', async () => {
    let store = openSqliteStore({ file, stamp: 'live', keys: [one] });
    const { secret } = store;
    await look(store, 1);
    await store.close();
    await openSqliteStore({ file, stamp: 'live', keys: [two, one] }).close();
    store = openSqliteStore({ file, stamp: 'live', keys: [two] });
    expect(await looksOf(store)).toBe(1);
    expect(store.secret).toEqual(secret);
    await store.close();
  });

  test('a playground makes its key once, for its owner only', async () => {
    const keys = playgroundKeys(file);
    expect(playgroundKeys(file)).toEqual(keys);
    expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600);
    await openSqliteStore({ file, stamp: 'playground', keys }).close();
    writeFileSync(`${file}.key`, 'gone');
    expect(faultOf(() => playgroundKeys(file)).code).toBe('wrong-key');
  });
});

describe('what is erased', () => {
  test('no sealed bytes of a deleted or overwritten record stay in the files after a purge', async () => {
    const store = openSqliteStore({ file, stamp: 'live', keys: [one] });
    const weeks = Array.from({ length: 30 }, (_, n) => `deliveries/2026-W${n + 10}` as const);
    for (const size of [3, 200]) {
      await store.change(scope, weeks, () => ({
        writes: weeks.map((week) => put(week, deliveriesOf(size))),
        result: undefined,
      }));
    }
    const sealed = sealedBytes();
    expect(sealed).toHaveLength(30);
    expect(sealed.every((bytes) => onDisk().includes(bytes))).toBe(true);

    await store.change(scope, weeks, () => ({
      writes: weeks.map((week, n) => put(week, n % 2 === 0 ? null : { deliveries: {} })),
      result: undefined,
    }));
    await store.purge();
    expect(sealed.filter((bytes) => onDisk().includes(bytes))).toEqual([]);
    await store.close();
  });

  test('nothing a person wrote stands readable on the disk', async () => {
    const store = openSqliteStore({ file, stamp: 'live', keys: [one] });
    await look(store, 1);
    expect(onDisk().includes('person-anna')).toBe(false);
    await store.close();
    expect(onDisk().includes('person-anna')).toBe(false);
  });

  /** Another reader: as a backup would see the file. A piece of each is enough to know it by. */
  function sealedBytes(): readonly Buffer[] {
    const reader = new Database(file);
    const rows = reader.prepare('SELECT hex(substr(sealed, 6, 24)) AS piece FROM records').all();
    reader.close();
    return rows.map((row) => Buffer.from(pieceRow.parse(row).piece, 'hex'));
  }

  function onDisk(): Buffer {
    return Buffer.concat(['', '-wal'].map((suffix) => readIfThere(`${file}${suffix}`)));
  }

  function readIfThere(path: string): Buffer {
    return statSync(path, { throwIfNoEntry: false }) === undefined ? Buffer.alloc(0) : readFileSync(path);
  }
});
