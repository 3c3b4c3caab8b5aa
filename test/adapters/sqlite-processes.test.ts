import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import type { Scope } from '../../src/ports/store';
import { type Child, canBeNobody, nextLine, startChild, type Todo } from './sqlite-child';

const scope: Scope = { of: 'team', tenant: 'tenant-zuid', team: 'team-noord' };
const key = randomBytes(32);
const keys = [{ id: 'one', key }];

let children: Child[] = [];
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bandbreedte-'));
  file = join(folder, 'band.db');
});
afterEach(async () => {
  await Promise.all(children.map((child) => child.kill()));
  children = [];
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

function start(todo: Todo, path: string, options?: { asNobody: boolean }): Child {
  const child = startChild(todo, path, key, options);
  children.push(child);
  return child;
}

test('a process killed in the middle of its work loses no change it acknowledged', async () => {
  let acknowledged = -1;
  for (const more of [1, 30, 200]) {
    const child = start('write', file);
    let said = -1;
    while (said < more) said = Number(await nextLine(child));
    await child.kill();
    for (let line = await child.lines.next(); !line.done; line = await child.lines.next()) {
      said = Number(line.value);
    }
    acknowledged = Math.max(acknowledged, said);

    const store = openSqliteStore({ file, stamp: 'live', keys });
    const kept = await store.names(scope, 'account/');
    for (let n = 0; n <= acknowledged; n += 1) expect(kept).toContain(`account/${n}`);
    expect(await store.wakeOf({ tenant: 'tenant-zuid', team: 'team-noord' })).toBeLessThanOrEqual(
      1_000_000 - acknowledged,
    );
    const { looks } = await store.read(scope, ['looks']);
    const last = looks?.list[0]?.at ?? -1;
    expect(kept).toContain(`account/${last}`);
    await store.close();
  }
}, 60_000);

test('a second process is refused while the first one lives, and let in after it was killed', async () => {
  const first = start('hold', file);
  expect(await nextLine(first)).toBe('open');
  expect(() => openSqliteStore({ file, stamp: 'live', keys })).toThrow('Another process uses');
  await first.kill();
  await openSqliteStore({ file, stamp: 'live', keys }).close();
}, 30_000);

test('a second opening in the same process is refused, and another process too', async () => {
  const store = openSqliteStore({ file, stamp: 'live', keys });
  expect(() => openSqliteStore({ file, stamp: 'live', keys })).toThrow('Another process uses');
  expect(await nextLine(start('try', file))).toBe('in-use');
  await store.close();
  expect(await nextLine(start('try', file))).toBe('open');
}, 30_000);

// Run as root from a folder that is closed to others, there is no one to whom permissions apply.
const asNobody = canBeNobody() ? test : test.skip;

asNobody(
  'a folder that cannot be written is read-only, and so is a file',
  async () => {
    chmodSync(folder, 0o555);
    expect(await nextLine(start('try', file, { asNobody: true }))).toBe('read-only');
    expect(await nextLine(start('try', join(folder, 'deeper', 'band.db'), { asNobody: true }))).toBe(
      'read-only',
    );
    chmodSync(folder, 0o777);
    writeFileSync(file, '', { mode: 0o444 });
    expect(await nextLine(start('try', file, { asNobody: true }))).toBe('read-only');
  },
  30_000,
);
