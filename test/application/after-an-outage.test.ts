import { catchUp } from '../../src/application/catch-up';
import { handleIntent } from '../../src/application/handle-intent';
import { day } from '../../src/domain/time';
import { put, type RecordName } from '../../src/ports/store';
import type { Intent } from '../../src/views/intent';
import type { Contents } from '../support/memory-store';
import { checkIn, foundedNoord, idOf, key, openNoord, teamScope, times, week } from './support/noord';
import { openPlace, processOn, tenant, until } from './support/process';
import { moment } from './support/set-clock';

let open: Contents;
beforeAll(async () => {
  const five = ['Anna', 'Bert', 'Carla', 'Dirk', 'Esra'] as const;
  open = await openNoord(
    await foundedNoord(),
    Object.fromEntries(five.map((who) => [who, checkIn({ felt: 'too-full' })])),
  );
});

const actor = (who: 'Karin' | 'Anna') => ({ tenant, person: idOf(who), place: { kind: 'private' } }) as const;
const pause: Intent = { kind: 'save-pause', team: key.team, fields: { until: '2026-12-04' } };

test('a round that was open when everything stopped is closed weeks later, and no old view is posted', async () => {
  const place = openPlace(times.closesAt + 40 * day, open);
  const world = processOn(place);
  await catchUp(world);
  const records = await place.store.read(teamScope, [`round/${week}`, `publication/${week}`, 'open-rounds']);
  expect(records[`round/${week}`]).toMatchObject({ state: 'closed', answers: {} });
  expect(records[`publication/${week}`]?.shown.felt).toBe('mostly-too-full');
  expect(records['open-rounds']?.weeks).not.toContain(week);
  expect(place.chat.posted.filter(({ to }) => to.to !== 'person')).toEqual([]);
  expect(place.failures).toEqual([]);
});

test('who deletes their answers takes them out of a round that stayed open, too', async () => {
  const place = openPlace(times.closesAt - day, open);
  const world = processOn(place);
  await handleIntent(world, actor('Anna'), { kind: 'delete-own-answers', team: key.team, sure: true });
  const { [`round/${week}`]: round } = await place.store.read(teamScope, [`round/${week}`]);
  expect(round?.answers).not.toHaveProperty(idOf('Anna'));
  expect(Object.keys(round?.answers ?? {})).toHaveLength(4);
});

test('a rhythm that changes while a round is open lets that round end first', async () => {
  const place = openPlace(moment('2026-11-19 09:00'), open);
  const world = processOn(place);
  await place.store.change(teamScope, ['team'], ({ team }) => ({
    writes: team === undefined ? [] : [put('team', { ...team, rhythm: { ...team.rhythm, closeDay: 4 } })],
    wakeAt: place.clock.now(),
    result: undefined,
  }));
  const openWeeks = async () => (await place.store.read(teamScope, ['open-rounds']))['open-rounds']?.weeks;
  await until(place, world, moment('2026-11-24 11:29'));
  expect(await openWeeks()).toEqual([week]);
  await until(place, world, moment('2026-11-27 12:00'));
  expect(await openWeeks()).toEqual(['2026-W48']);
});

describe('what is deleted at night', () => {
  const names = async (place: ReturnType<typeof openPlace>, prefix: string): Promise<readonly RecordName[]> =>
    place.store.names(teamScope, prefix);

  test('goes at the first moment the machine is awake, and once', async () => {
    const place = openPlace(moment('2027-03-01 14:00'), open);
    const world = processOn(place);
    await catchUp(world);
    expect(await names(place, `own/${idOf('Anna')}`)).toHaveLength(1);
    const own = await place.store.read(teamScope, [`own/${idOf('Anna')}`, 'cleaned']);
    expect(own[`own/${idOf('Anna')}`]?.history).toEqual([]);
    expect(own.cleaned).toEqual({ on: '2027-03-01' });
    expect(await names(place, `round/${week}`)).toEqual([]);
    expect(await names(place, `publication/${week}`)).toHaveLength(1);
  });

  test('is not the round a pause stopped: months later the trend still tells the pause from a gap', async () => {
    const place = openPlace(moment('2026-11-20 10:00'), open);
    const world = processOn(place);
    await handleIntent(world, actor('Karin'), pause);
    await until(place, world, moment('2027-03-05 12:00'));
    const { [`round/${week}`]: round } = await place.store.read(teamScope, [`round/${week}`]);
    expect(round).toMatchObject({ state: 'stopped', answers: {} });
  });

  test('leaves no old view that says it missed the week before', async () => {
    const place = openPlace(moment('2026-11-20 10:00'), open);
    const world = processOn(place);
    await until(place, world, moment('2027-03-05 12:00'));
    const another = { kind: 'another-question', team: key.team, week: '2026-W48', on: 'team-view' } as const;
    const { how, card } = await handleIntent(world, actor('Anna'), another);
    expect(how).toBe('replace');
    expect(JSON.stringify(card)).not.toMatch(/week 47/i);
  });
});
