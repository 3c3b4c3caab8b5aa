import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import { describeStore } from './store-contract';

describeStore('the store in a SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-'));
  const keys = [{ id: 'one', key: randomBytes(32) }];
  const open = () => openSqliteStore({ file: join(folder, 'band.db'), stamp: 'live', keys });
  let store = open();
  return {
    store,
    reopen: async () => {
      store = open();
      return store;
    },
    end: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
