import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecrets } from '../../../src/adapters/secrets/keyed-digests';
import { openSqliteStore } from '../../../src/adapters/sqlite/open-sqlite-store';
import { hour, minute } from '../../../src/domain/time';
import { createSetClock, moment } from '../../application/support/set-clock';
import { type Answered, message, openGate } from './support/gate';

const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-'));
const keys = [{ id: 'one', key: randomBytes(32) }];
afterAll(() => rmSync(folder, { recursive: true }));

const begin = moment('2026-11-19 10:00');
const press = message({ type: 'invoke', name: 'adaptiveCard/action', id: 'f:1', value: { action: {} } });

/** An ear over one file, from its start until its end, to which one activity is told at a moment. */
async function aLife(
  file: string,
  at: number,
  activity: Readonly<Record<string, unknown>>,
): Promise<{ readonly heard: number; readonly answered: Answered }> {
  const store = openSqliteStore({ file: join(folder, file), stamp: 'live', keys });
  const answer = { kind: 'invoke', status: 200, body: { statusCode: 200 } } as const;
  const gate = await openGate(createSetClock(begin + at), async () => answer, {
    doneBefore: store.doneBefore,
    secrets: createSecrets(store.secret),
  });
  try {
    const answered = await gate.post(activity);
    return { heard: gate.heard.length, answered };
  } finally {
    await gate.close();
    await store.close();
  }
}

describe('what was dealt with before the bot started anew', () => {
  test.each([
    ['a message', message()],
    ['a press', press],
  ])('%s has no second effect', async (what, activity) => {
    expect((await aLife(`${what}.db`, 0, activity)).heard).toBe(1);
    expect((await aLife(`${what}.db`, minute, activity)).heard).toBe(0);
  });

  test('is known for as long as its token is taken, of which the last minutes are past its hour', async () => {
    await aLife('long.db', 0, press);
    // Whatever else is told in the meantime sweeps what is too old.
    expect((await aLife('long.db', hour + 5 * minute, message({ id: 'another' }))).heard).toBe(1);
    expect((await aLife('long.db', hour + 5 * minute, press)).heard).toBe(0);
  });
});
