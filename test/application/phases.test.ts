import { handleIntent } from '../../src/application/handle-intent';
import { openRound } from '../../src/application/open-round';
import type { Team } from '../../src/domain/team';
import { day } from '../../src/domain/time';
import { put } from '../../src/ports/store';
import type { Intent } from '../../src/views/intent';
import type { Contents } from '../support/memory-store';
import { foundedNoord, idOf, key, teamScope, times, week } from './support/noord';
import { openPlace, type Place, processOn, tenant } from './support/process';
import { moment } from './support/set-clock';

let founded: Contents;
beforeAll(async () => {
  founded = await foundedNoord();
});

const wallNow = moment('2026-11-19 10:00');
const team = key.team;

async function placeIn(phase: Team['phase']): Promise<Place> {
  const place = openPlace(wallNow, founded);
  await change(place, (one) => ({ ...one, phase }));
  return place;
}

async function change({ store }: Place, to: (team: Team) => Team): Promise<void> {
  await store.change(teamScope, ['team'], (records) => ({
    writes: records.team === undefined ? [] : [put('team', to(records.team))],
    result: undefined,
  }));
}

async function asks(place: Place, who: 'Karin' | 'Anna', intent: Intent): Promise<string> {
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  const { how, card } = await handleIntent(processOn(place), actor, intent);
  return `${how} ${JSON.stringify(card)}`;
}

async function teamOf({ store }: Place): Promise<Team> {
  const { team: found } = await store.read(teamScope, ['team']);
  if (found === undefined) throw new Error('no team');
  return found;
}

describe('a practice whose clock ran months ahead', () => {
  const ahead = { kind: 'practice', now: wallNow + 90 * day, testers: [] } as const;

  test('does not move the day on which a consent still holds', async () => {
    const place = await placeIn(ahead);
    const fields = {
      'council-reference': 'OR 3',
      'council-until': '2026-12-01',
      'officer-decision': 'FG 4',
      'officer-on': '2026-11-02',
    };
    await asks(place, 'Karin', { kind: 'save-consent', team, fields });
    expect((await teamOf(place)).consent?.council.until).toBe('2026-12-01');
    expect(await asks(place, 'Karin', { kind: 'go-live', team })).toContain('show');
    expect((await teamOf(place)).phase).toEqual({ kind: 'live', since: wallNow });
  });

  test('does not move the days on which somebody is away, nor the first week of a band', async () => {
    const place = await placeIn(ahead);
    const fields = { from: '2026-11-19', until: '2026-11-20' };
    await asks(place, 'Anna', { kind: 'save-away', team, fields });
    expect((await teamOf(place)).members.find(({ person }) => person === idOf('Anna'))?.away).toEqual(fields);
    const form = await asks(place, 'Karin', { kind: 'open-band-form', team });
    expect(form).toContain('2026-W47');
    expect(form).not.toContain('2027-W');
  });
});

describe('two people who settle the phase of a team at the same moment', () => {
  const meanwhile = (place: Place, to: (one: Team) => Team): void => {
    let done = false;
    place.beforeCommit = async () => {
      if (done) return;
      done = true;
      await change(place, to);
    };
  };
  const live = { kind: 'live', since: 1 } as const;
  const paused = { kind: 'paused', since: 1, until: '2026-12-04' } as const;

  test('do not pause a team that was sent back to practice meanwhile', async () => {
    const place = await placeIn(live);
    meanwhile(place, (one) => ({ ...one, phase: { kind: 'new' } }));
    await asks(place, 'Karin', { kind: 'save-pause', team, fields: { until: '2026-12-04' } });
    expect((await teamOf(place)).phase.kind).toBe('new');
  });

  test('do not end a pause twice', async () => {
    const place = await placeIn(paused);
    meanwhile(place, (one) => ({ ...one, phase: live }));
    await asks(place, 'Karin', { kind: 'resume', team });
    expect((await teamOf(place)).phase).toEqual(live);
  });

  test('do not begin for real on a consent that was withdrawn meanwhile', async () => {
    const place = await placeIn({ kind: 'new' });
    meanwhile(place, (one) => ({
      ...one,
      ...(one.consent !== undefined && { consent: { ...one.consent, withdrawnAt: wallNow } }),
    }));
    await asks(place, 'Karin', { kind: 'go-live', team });
    expect((await teamOf(place)).phase.kind).toBe('new');
  });

  test('do not practise in a team that went live meanwhile, and leave its records alone', async () => {
    const place = await placeIn({ kind: 'new' });
    meanwhile(place, (one) => ({ ...one, phase: live }));
    await asks(place, 'Karin', { kind: 'practice', team });
    expect((await teamOf(place)).phase).toEqual(live);
    expect((await teamOf(place)).members.filter(({ invented }) => invented)).toEqual([]);
  });
});

test('a practice round does not open in a team that has gone live, nor a real one in practice', async () => {
  const place = await placeIn({ kind: 'live', since: 1 });
  await openRound(processOn(place), key, times, true);
  expect(await place.store.names(teamScope, 'round/')).toEqual([]);
  await openRound(processOn(place), key, times, false);
  expect(await place.store.names(teamScope, 'round/')).toEqual([`round/${week}`]);
});

test('a decision of the officer cannot lie ahead', async () => {
  const place = await placeIn({ kind: 'new' });
  const fields = {
    ...{ 'council-reference': 'OR-1', 'council-until': '2027-11-19' },
    ...{ 'officer-decision': 'FG-1', 'officer-on': '2026-11-20' },
  };
  expect(await asks(place, 'Karin', { kind: 'save-consent', team, fields })).toContain('moet nog komen');
  const today = { ...fields, 'officer-on': '2026-11-19' };
  expect(await asks(place, 'Karin', { kind: 'save-consent', team, fields: today })).toContain('vastgelegd');
});

test('a post of a practice that is over keeps no talk of a week that never was', async () => {
  const place = await placeIn({ kind: 'live', since: wallNow });
  const before = place.store.everything();
  expect(await asks(place, 'Anna', { kind: 'talk-in-meeting', team, week: '2026-W46' })).toContain('week 46');
  expect(place.store.everything()).toBe(before);
});

test('whoever manages or guides the team is not offered as one of its consultants', async () => {
  const workplace = { platform: 'playground', id: 'playground' } as const;
  const people = ['Anna', 'Marga', 'Wout'].map((name) => ({
    account: { workplace, user: name.toLowerCase() },
    name,
  }));
  const world = processOn(await placeIn({ kind: 'live', since: wallNow }), undefined, {
    find: async () => undefined,
    inChannel: async () => ({ kind: 'people', people, complete: true }),
  });
  const actor = { tenant, person: idOf('Karin'), place: { kind: 'private' } } as const;
  const { card } = await handleIntent(world, actor, { kind: 'open-members', team });
  expect(JSON.stringify(card)).toContain('"Anna"');
  expect(JSON.stringify(card)).not.toMatch(/Marga|Wout/);
});
