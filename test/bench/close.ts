import { performance } from 'node:perf_hooks';
import { closeRound } from '../../src/application/close-round';
import { submitCheckIn } from '../../src/application/submit-check-in';
import type { TeamKey } from '../../src/domain/ids';
import { workplace } from '../adapters/slack/support/chat-in-noord';
import { times, week } from '../application/support/noord';
import { moment } from '../application/support/set-clock';
import { foundOpen, worldAt } from './city';
import type { Measured, Size } from './figure';
import { median } from './latencies';
import { openOwnFile } from './own-file';

const perTeam = 13;
const teamsARound = 20;
const answeredAt = moment('2026-11-20 16:00');

/** Closes of rounds in which all thirteen of a team answered, each with its publication on the disk. */
export async function measureClose({ rounds }: Size): Promise<Measured> {
  const own = openOwnFile();
  const teams: TeamKey[] = [];
  for (let nth = 0; nth < (rounds + 1) * teamsARound; nth += 1) teams.push(await answered(own.store, nth));
  const world = worldAt(own.store, () => times.closesAt);
  const means: number[] = [];
  for (let nth = 0; nth <= rounds; nth += 1) {
    const closing = teams.slice(nth * teamsARound, (nth + 1) * teamsARound);
    const begin = performance.now();
    for (const team of closing) await closeRound(world, team, week);
    // The first round is to warm up.
    if (nth > 0) means.push((performance.now() - begin) / teamsARound);
  }
  const published = await Promise.all(
    teams.map((team) => own.store.read({ of: 'team', ...team }, [`publication/${week}`])),
  );
  await own.remove();
  const all = published.filter((one) => one[`publication/${week}`]?.shown.felt !== undefined).length;
  return {
    title: `The close of a round of ${perTeam}, median of ${rounds} rounds of ${teamsARound}`,
    ours: 'the use case `closeRound` on the SQLite store (sealed): the view is made, the answers leave the round',
    beside: 'nothing; these are times of this machine',
    figures: [
      { what: 'a close, ms', ours: median(means).toFixed(2), beside: '' },
      {
        what: 'lowest and highest round, ms',
        ours: `${Math.min(...means).toFixed(2)} to ${Math.max(...means).toFixed(2)}`,
        beside: '',
      },
      {
        what: 'teams with a view of how the week was',
        ours: `${all} of ${teams.length}`,
        beside: '',
        target: { says: 'all', isMet: all === teams.length },
      },
    ],
    notes: ['One commit a close, on the disk before it counts.'],
  };
}

async function answered(store: ReturnType<typeof openOwnFile>['store'], nth: number): Promise<TeamKey> {
  const users = Array.from({ length: perTeam }, (_, place) => `U${nth}x${place}`);
  const team = await foundOpen(
    worldAt(store, () => moment('2026-11-16 09:00')),
    workplace,
    nth,
    users,
  );
  const { team: known } = await store.read({ of: 'team', ...team }, ['team']);
  const desk = { store, clock: { now: () => answeredAt }, factors: [] };
  for (const [place, { person }] of (known?.members ?? []).entries()) {
    const felt = place % 3 === 0 ? 'manageable' : 'too-full';
    const fields = { felt, total: String(12 + place) };
    const { kind } = await submitCheckIn(desk, team, person, week, { by: 'form', fields });
    if (kind !== 'stored') throw new Error('An answer was not stored.');
  }
  return team;
}
