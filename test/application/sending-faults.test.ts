import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import { visitStore } from '../../src/adapters/sqlite/visit-store';
import { foundTeam } from '../../src/application/found-team';
import { sendingFaults } from '../../src/application/sending-faults';
import { faultWords } from '../../src/bin/doctor-words';
import type { Delivery } from '../../src/domain/delivery';
import { put } from '../../src/ports/store';
import { worldOf } from '../conversations/support/world-of';
import { aTeamPlan, someone } from '../support/plans';
import { createSetClock, moment } from './support/set-clock';

const now = moment('2026-11-19 10:00');
const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-'));
afterAll(() => rmSync(folder, { recursive: true }));

const failed = (reason: Extract<Delivery, { state: 'failed' }>['reason'], at = now): Delivery => ({
  state: 'failed',
  at,
  reason,
});

test('the doctor reads what a team missed beside the bot that has the file, and never who', async () => {
  const file = join(folder, 'band.db');
  const keys = [{ id: 'one', key: randomBytes(32) }];
  const store = openSqliteStore({ file, stamp: 'live', keys });
  const { world } = worldOf({}, nowhere, createSetClock(now), store);
  await foundTeam(
    world,
    aTeamPlan('Noord', [someone('Anna')], { lead: someone('Karin', { member: false }) }),
  );
  const team = { of: 'team', tenant: world.tenant, team: 'team-1' } as const;
  await store.change(team, ['deliveries/2026-W47'], () => ({
    writes: [
      put('deliveries/2026-W47', {
        deliveries: {
          '2026-W47.ask.person-canary': failed('unreachable'),
          '2026-W47.ask.person-other': failed('unreachable'),
          '2026-W47.reminder.person-canary': failed('unreachable'),
          '2026-W47.later.person-canary.1': { state: 'not-certain', at: now },
          '2026-W47.ask.person-closed': failed('not-wanted'),
          '2026-W47.team-view': failed('channel-gone'),
          '2026-W47.reflection': failed('refused', now - 29 * 86_400_000),
        },
      }),
    ],
    result: undefined,
  }));
  const visitor = visitStore(file, keys);
  const faults = await sendingFaults(visitor, visitor.teams(), now);
  const said = faults.flatMap(faultWords);
  // The bot goes on writing while somebody reads.
  await store.change(team, ['looks'], () => ({ writes: [], result: undefined }));
  await store.purge();
  visitor.close();
  await world.queue.stop();
  await store.close();
  expect(said.map(({ text }) => text)).toEqual([
    expect.stringMatching(/Noord, 2 messages could not reach somebody\. Ask the team lead/),
    expect.stringMatching(/Noord, one message could not be posted in the channel\. Ask the team lead/),
  ]);
  expect(JSON.stringify(said)).not.toContain('person-');
  const afterwards = visitStore(file, keys);
  expect(afterwards.teams()).toHaveLength(1);
  expect(await afterwards.read(team, ['looks'])).toEqual({ looks: undefined });
  afterwards.close();
  expect(() => visitStore(join(folder, 'none.db'), keys)).toThrow('no database of this bot');
});

const nowhere = {
  find: async () => undefined,
  inChannel: async () => ({ kind: 'unknown' }) as const,
};
