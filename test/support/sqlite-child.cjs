require('./typescript-hook.cjs');
const { writeSync } = require('node:fs');
const { openSqliteStore } = require('../../src/adapters/sqlite/open-sqlite-store.ts');

const [todo, file, key] = process.argv.slice(2);
const scope = { of: 'team', tenant: 'tenant-zuid', team: 'team-noord' };

function open() {
  try {
    return openSqliteStore({ file, stamp: 'live', keys: [{ id: 'one', key: Buffer.from(key, 'hex') }] });
  } catch (error) {
    writeSync(1, `${error.code}\n`);
    process.exit(0);
  }
}

async function writeForEver(store) {
  for (let n = 0; ; n += 1) {
    await store.change(scope, [`account/${n}`, 'looks'], () => ({
      writes: [
        { name: `account/${n}`, value: { person: `person-${n}` } },
        { name: 'looks', value: { list: [{ person: 'person-anna', role: 'lead', at: n }] } },
      ],
      wakeAt: 1_000_000 - n,
      result: undefined,
    }));
    writeSync(1, `${n}\n`);
  }
}

const store = open();
if (todo === 'write') void writeForEver(store);
if (todo === 'hold') {
  writeSync(1, 'open\n');
  process.stdin.resume();
}
if (todo === 'try') {
  writeSync(1, 'open\n');
  void store.close();
}
