import { foundTeam } from '../../src/application/found-team';
import { handleIntent } from '../../src/application/handle-intent';
import type { DeliveryId } from '../../src/domain/delivery';
import { type Instant, minute } from '../../src/domain/time';
import { type Week, weekAt } from '../../src/domain/week';
import { put } from '../../src/ports/store';
import type { Contents } from '../support/memory-store';
import { deliveriesIn } from './support/crashing';
import type { Fate } from './support/fake-chat';
import {
  type Colleague,
  checkIn,
  colleagues,
  foundedNoord,
  idOf,
  key,
  openNoord,
  plan,
  takesPart,
  teamScope,
  toPlatform,
  week,
} from './support/noord';
import { openPlace, type Place, processOn, tenant, until } from './support/process';
import { moment } from './support/set-clock';

let open: Contents;
beforeAll(async () => {
  open = await openNoord(await foundedNoord());
});

const friday = moment('2026-11-20 15:00');
const askOf = (name: Colleague): DeliveryId => toPlatform(`${week}.ask.${idOf(name)}`);
const reminderOf = (name: Colleague): DeliveryId => toPlatform(`${week}.reminder.${idOf(name)}`);
const toAnna = (id: DeliveryId) => id.endsWith(`.${idOf('Anna')}`);
const refused = (reason: Extract<Fate, { is: 'refused' }>['reason']): Fate => ({ is: 'refused', reason });

/** Noord just before it is asked, on a platform that treats some deliveries like this. */
function beforeTheQuestion(fateOf: (id: DeliveryId, nth: number) => Fate | undefined, begin = open) {
  const place = openPlace(moment('2026-11-20 14:00'), begin);
  place.chat.fateOf = (id, nth) => fateOf(id, nth) ?? { is: 'sent' };
  return { place, world: processOn(place) };
}

async function statusFor(place: Place, somebody: 'Karin' | 'Bert') {
  const actor = { tenant, person: idOf(somebody), place: { kind: 'private' } } as const;
  return (await handleIntent(processOn(place), actor, { kind: 'show-status' })).card;
}

const sentTo = ({ chat }: Place) => chat.posted.map(({ delivery }) => delivery);

describe('a platform that says "later"', () => {
  test.each([0, 30_000, 20 * minute])('is not tried again before the %i ms it asks for', async (afterMs) => {
    const { place, world } = beforeTheQuestion((id, nth) =>
      id === askOf('Anna') && nth < 3 ? { is: 'retry-later', afterMs } : undefined,
    );
    await until(place, world, moment('2026-11-20 17:00'));
    const tries = place.chat.attempts
      .filter(({ delivery }) => delivery === askOf('Anna'))
      .map(({ at }) => at);
    expect(tries).toHaveLength(3);
    expect(tries[0]).toBe(friday);
    expect((tries[1] ?? 0) - friday).toBeGreaterThanOrEqual(Math.max(minute, afterMs));
    expect((tries[2] ?? 0) - (tries[1] ?? 0)).toBeGreaterThanOrEqual(Math.max(2 * minute, afterMs));
    expect(sentTo(place).toSorted()).toEqual(colleagues.map(askOf).toSorted());
  });

  test('keeps nobody else waiting', async () => {
    const { place, world } = beforeTheQuestion((id) =>
      toAnna(id) ? { is: 'retry-later', afterMs: 20 * minute } : undefined,
    );
    await until(place, world, friday);
    expect(sentTo(place)).toEqual(colleagues.slice(1).map(askOf));
  });

  test('and never anything else is asked six times, and then no more', async () => {
    const { place, world } = beforeTheQuestion((id) =>
      id === askOf('Anna') ? { is: 'retry-later', afterMs: 0 } : undefined,
    );
    await until(place, world, moment('2026-11-23 09:00'));
    expect(place.chat.attempts.filter(({ delivery }) => delivery === askOf('Anna'))).toHaveLength(6);
    expect(deliveriesIn(place)[`${week}.ask.${idOf('Anna')}`]).toBe('failed');
    expect(place.log.lines).toHaveLength(1);
  });
});

describe('somebody who closed the door', () => {
  test('is in no log line, changes nothing in any report, and is left in peace', async () => {
    const well = beforeTheQuestion(() => undefined);
    const closed = beforeTheQuestion((id) => (toAnna(id) ? refused('not-wanted') : undefined));
    for (const { place, world } of [well, closed]) await until(place, world, moment('2026-11-24 09:00'));
    expect(closed.place.log.lines).toEqual([]);
    expect(await statusFor(closed.place, 'Karin')).toEqual(await statusFor(well.place, 'Karin'));
    expect(await statusFor(closed.place, 'Bert')).toEqual(await statusFor(well.place, 'Bert'));
    expect(closed.place.chat.attempts.filter(({ delivery }) => delivery === askOf('Anna'))).toHaveLength(1);
    expect(sentTo(closed.place)).toEqual(sentTo(well.place).filter((id) => !toAnna(id)));
  });
});

describe('somebody who cannot be reached', () => {
  test('is logged once in a week, without a name, and all others are asked and reminded', async () => {
    const { place, world } = beforeTheQuestion((id) => (toAnna(id) ? refused('unreachable') : undefined));
    await until(place, world, moment('2026-11-24 09:00'));
    expect(place.log.lines.map(({ text, outcome }) => [text, outcome])).toEqual([
      ['a message could not be delivered', 'unreachable'],
    ]);
    expect(JSON.stringify(place.log.lines)).not.toMatch(/Anna|person/i);
    for (const name of colleagues.slice(1)) {
      expect(sentTo(place)).toContain(askOf(name));
      expect(sentTo(place)).toContain(reminderOf(name));
    }
  });

  test('changes nothing in the report, so that a fault that goes away shows nobody that they stopped', async () => {
    const well = beforeTheQuestion(() => undefined);
    const lost = beforeTheQuestion((id) => (toAnna(id) ? refused('unreachable') : undefined));
    for (const { place, world } of [well, lost]) await until(place, world, moment('2026-11-24 09:00'));
    expect(await statusFor(lost.place, 'Karin')).toEqual(await statusFor(well.place, 'Karin'));
  });

  test('tells the log nothing about whether they have answered', async () => {
    const answering = (answer: boolean) => async () => {
      const { place, world } = beforeTheQuestion((id) => (toAnna(id) ? refused('unreachable') : undefined));
      await until(place, world, moment('2026-11-20 16:00'));
      const actor = { tenant, person: idOf('Anna'), place: { kind: 'private' } } as const;
      const intent = { kind: 'answer-week', team: key.team, week, felt: 'manageable' } as const;
      if (answer) await handleIntent(world, actor, intent);
      await until(place, world, moment('2026-11-24 11:00'));
      return place.log.lines;
    };
    expect(await answering(true)()).toEqual(await answering(false)());
  });
});

describe('the two private messages of a week', () => {
  const spend = async ({ store }: Place, of: Week): Promise<void> => {
    const scope = { of: 'person', tenant, person: idOf('Anna') } as const;
    const budget = { week: of, spent: ['other.one', 'other.two'] };
    await store.change(scope, ['budget'], () => ({ writes: [put('budget', budget)], result: undefined }));
  };

  test('once spent, make the question wait for the next week', async () => {
    const { place, world } = beforeTheQuestion(() => undefined);
    await spend(place, week);
    await until(place, world, moment('2026-11-22 12:00'));
    expect(sentTo(place)).not.toContain(askOf('Anna'));
    await until(place, world, moment('2026-11-23 12:00'));
    expect(place.chat.posted.find(({ delivery }) => delivery === askOf('Anna'))?.at).toBe(
      moment('2026-11-23 10:00'),
    );
  });

  test('once spent, leave the reminder out, and no log line says that there was one', async () => {
    const { place, world } = beforeTheQuestion(() => undefined);
    await until(place, world, moment('2026-11-23 09:00'));
    await spend(place, '2026-W48');
    await until(place, world, moment('2026-11-24 09:00'));
    expect(sentTo(place)).toContain(askOf('Anna'));
    expect(sentTo(place)).not.toContain(reminderOf('Anna'));
    expect(place.log.lines).toEqual([]);
  });

  test('hold for someone in two teams, over both together', async () => {
    const place = openPlace(moment('2026-11-16 09:00'), await foundedNoord());
    const world = processOn({
      ...place,
      ids: { ...place.ids, person: () => 'person-21', team: () => 'team-2' },
    });
    const channel = { ...plan.channel, channel: 'zuid' };
    await foundTeam(world, { ...plan, name: 'Zuid', channel });
    const owns = colleagues.map((name) => `own/${idOf(name)}` as const);
    for (const team of ['team-1', 'team-2'] as const) {
      await world.store.change({ of: 'team', tenant, team }, owns, () => ({
        writes: owns.map((own) => put(own, takesPart)),
        result: undefined,
      }));
    }
    await until(place, world, moment('2026-12-02 12:00'));
    const weekly = place.chat.posted
      .filter(({ to }) => to.to === 'person')
      .map(({ to, at }) => `${to.to === 'person' && to.account.user} ${weekAt(at, 'Europe/Amsterdam')}`);
    const most = Math.max(...weekly.map((one) => weekly.filter((other) => other === one).length));
    expect(most).toBe(2);
    expect(place.log.lines).toEqual([]);
  });
});

describe('an outcome nobody is certain of', () => {
  const ambiguous =
    (is: 'posted-unsaid' | 'posted-late-unsaid' | 'lost-unsaid') => (id: DeliveryId, nth: number) =>
      id === askOf('Anna') && nth === 1 ? { is } : undefined;

  test.each(['posted-unsaid', 'posted-late-unsaid', 'lost-unsaid'] as const)(
    'is looked up, and once more before it is said again, so that %s ends as one message',
    async (is) => {
      const { place, world } = beforeTheQuestion(ambiguous(is));
      await until(place, world, moment('2026-11-20 17:00'));
      expect(sentTo(place).filter((id) => id === askOf('Anna'))).toHaveLength(1);
      expect(deliveriesIn(place)[`${week}.ask.${idOf('Anna')}`]).toBe('sent');
    },
  );

  test.each(['posted-unsaid', 'lost-unsaid'] as const)(
    'stays not certain where the platform cannot be asked: %s is not repeated, and the reminder covers it',
    async (is) => {
      const { place, world } = beforeTheQuestion(ambiguous(is));
      place.chat.canBeAsked = false;
      await until(place, world, moment('2026-11-23 12:00'));
      expect(place.chat.attempts.filter(({ delivery }) => delivery === askOf('Anna'))).toHaveLength(1);
      expect(deliveriesIn(place)[`${week}.ask.${idOf('Anna')}`]).toBe('not-certain');
      expect(sentTo(place)).toContain(reminderOf('Anna'));
    },
  );
});

describe('an outage in which nothing is said nor looked up', () => {
  const view = toPlatform(`${week}.team-view`);

  async function outage(becomes: 'posted-unsaid' | 'lost-unsaid', over: Instant) {
    const answers = Object.fromEntries(colleagues.map((name) => [name, checkIn()]));
    const begin = await openNoord(await foundedNoord(), answers);
    const place = openPlace(moment('2026-11-24 11:00'), begin);
    place.chat.looksAgainAt = over;
    place.chat.fateOf = (id) => (id === view && place.clock.now() < over ? { is: becomes } : { is: 'sent' });
    return { place, world: processOn(place) };
  }

  test.each(['posted-unsaid', 'lost-unsaid'] as const)(
    'of %s leaves one team view, soon after it is over',
    async (becomes) => {
      const { place, world } = await outage(becomes, moment('2026-11-24 12:05'));
      await until(place, world, moment('2026-11-24 12:04'));
      expect(deliveriesIn(place)[`${week}.team-view`]).toBe('waiting');
      await until(place, world, moment('2026-11-24 13:00'));
      expect(deliveriesIn(place)[`${week}.team-view`]).toBe('sent');
      expect(sentTo(place).filter((id) => id === view)).toHaveLength(1);
      expect(place.log.lines).toEqual([]);
    },
  );

  test('of a whole day loses no team view, and tries no more than twice', async () => {
    const { place, world } = await outage('lost-unsaid', moment('2026-11-25 12:00'));
    await until(place, world, moment('2026-11-25 15:00'));
    expect(sentTo(place).filter((id) => id === view)).toHaveLength(1);
    expect(place.chat.attempts.filter(({ delivery }) => delivery === view)).toHaveLength(2);
  });
});

describe('a channel that was archived', () => {
  test('loses the team view, is logged once, and leaves the private messages as they were', async () => {
    const answers = Object.fromEntries(colleagues.map((name) => [name, checkIn()]));
    const begin = await openNoord(await foundedNoord(), answers);
    const { place, world } = beforeTheQuestion(
      (id) => (id.endsWith('.team-view') ? refused('channel-gone') : undefined),
      begin,
    );
    await until(place, world, moment('2026-11-27 17:00'));
    expect(deliveriesIn(place)[`${week}.team-view`]).toBe('failed');
    expect(place.log.lines.map(({ outcome }) => outcome)).toEqual(['channel-gone']);
    const asked = colleagues.map((name) => toPlatform(`2026-W48.ask.${idOf(name)}`));
    expect(sentTo(place)).toEqual(expect.arrayContaining(asked));
    const kept = await place.store.read(teamScope, [`publication/${week}`]);
    expect(kept[`publication/${week}`]?.shown.felt).toBe('mostly-manageable');
  });
});
