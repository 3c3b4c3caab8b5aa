import type { Delivery } from '../../src/domain/delivery';
import type { LadderStep } from '../../src/domain/reflection';
import type { TeamState } from '../../src/domain/team-state';
import { hour, minute } from '../../src/domain/time';
import { at, off } from './support/clock';
import { dueAt, live } from './support/life';
import { anAgreement, aPublication, aRound } from './support/round';
import {
  aState,
  claimedAt,
  failedAt,
  notCertainAt,
  roundsOf,
  sentAt,
  takingPart,
  waitingUntil,
  withDelivery,
} from './support/state';
import { aTeam, withoutChannel } from './support/team';

const week = '2026-W47';
const next = aRound('2026-W48', { state: 'stopped' });
const closed = aRound(week, { state: 'closed' });
const view = { kind: 'team-view', week } as const;

/** W47 has closed and its publication is there; nothing else is to come. */
const published = aState({
  own: takingPart(),
  rounds: roundsOf(closed, next),
  publications: { [week]: aPublication(week, 'above') },
});

function withStep(step: LadderStep) {
  const steps = [{ week, step }] as const;
  const excursion = { side: 'above', since: week, outside: 1, inside: 0, steps } as const;
  return { ...published, reflection: { ...published.reflection, excursion } };
}

test('the team view is posted half an hour after the close, once', () => {
  expect(dueAt(published, at('2026-11-24', '12:00') - 1)).toEqual([]);
  expect(dueAt(published, at('2026-11-24', '12:00'))).toEqual(['view 2026-W47']);
  expect(dueAt(withDelivery(published, view, sentAt(closed.viewAt)), closed.viewAt + 1)).toEqual([]);
});

test('without a publication there is nothing to post', () => {
  expect(dueAt({ ...published, publications: {} }, closed.viewAt)).toEqual([]);
});

test('a team under its floor is never asked but gets its talk card every week', () => {
  const four = aTeam({ members: aTeam().members.slice(0, 4) });
  const { diary } = live(aState({ team: four }), at('2026-11-16', '09:00'), at('2026-12-01', '12:00'));
  expect(diary).toEqual([
    '2026-11-16 09:00 open 2026-W46',
    '2026-11-17 11:30 close 2026-W46',
    '2026-11-17 12:00 view 2026-W46',
    '2026-11-18 12:00 open 2026-W47',
    '2026-11-24 11:30 close 2026-W47',
    '2026-11-24 12:00 view 2026-W47',
    '2026-11-25 12:00 open 2026-W48',
    '2026-12-01 11:30 close 2026-W48',
    '2026-12-01 12:00 view 2026-W48',
  ]);
});

test('a team without a channel gets no posts', () => {
  const state = { ...withStep('first-question'), team: withoutChannel(aTeam()) };
  const answered = { ...state, agreements: { list: [anAgreement('one', { madeAt: closed.viewAt })] } };
  expect(dueAt(withDelivery(answered, view, sentAt(closed.viewAt)), at('2026-11-25', '11:00'))).toEqual([]);
});

test('a team view that was held up is posted on the next working moment of the office', () => {
  const outage = live(published, at('2026-11-24', '17:30'), at('2026-12-01', '12:00'));
  expect(outage.diary).toEqual(['2026-11-25 08:30 view 2026-W47']);
  const dayOff = live(published, at('2026-11-24', '17:30'), at('2026-12-01', '12:00'), {
    calendar: off('2026-11-25'),
  });
  expect(dayOff.diary).toEqual(['2026-11-26 08:30 view 2026-W47']);
});

test('a team view three days late is no news and is not posted', () => {
  expect(dueAt(published, at('2026-11-27', '12:00') - 1)).toEqual(['view 2026-W47']);
  expect(dueAt(published, at('2026-11-27', '12:00'))).toEqual([]);
  const daysOff = off('2026-11-25', '2026-11-26', '2026-11-27');
  const { diary } = live(published, at('2026-11-24', '17:30'), at('2026-12-02', '11:00'), {
    calendar: daysOff,
  });
  expect(diary).toEqual([]);
});

test('a team view the platform did not take waits as long as asked, within working hours', () => {
  const waiting = (until: number) => withDelivery(published, view, waitingUntil(until));
  expect(dueAt(waiting(closed.viewAt + hour), closed.viewAt + hour - 1)).toEqual([]);
  expect(dueAt(waiting(closed.viewAt + hour), closed.viewAt + hour)).toEqual(['view 2026-W47']);
  const { diary } = live(waiting(at('2026-11-24', '18:00')), closed.viewAt, at('2026-11-26', '12:00'));
  expect(diary).toEqual(['2026-11-25 08:30 view 2026-W47']);
});

test('a claimed team view comes back after two minutes and not before', () => {
  const claimed = withDelivery(published, view, claimedAt(closed.viewAt));
  expect(dueAt(claimed, closed.viewAt + 2 * minute - 1)).toEqual([]);
  expect(dueAt(claimed, closed.viewAt + 2 * minute)).toEqual(['view 2026-W47']);
});

test.each<[string, Delivery]>([
  ['sent', sentAt(closed.viewAt)],
  ['failed', failedAt(closed.viewAt)],
  ['not certain', notCertainAt(closed.viewAt)],
])('a team view that is %s is not posted again', (_state, delivery) => {
  expect(dueAt(withDelivery(published, view, delivery), closed.viewAt + hour)).toEqual([]);
});

test('the thread begins as soon as the team view is there', () => {
  const { diary } = live(withStep('first-question'), closed.closesAt, at('2026-12-01', '12:00'));
  expect(diary).toEqual(['2026-11-24 12:00 view 2026-W47', '2026-11-24 12:00 talk 2026-W47']);
});

test.each<[string, Delivery]>([
  ['claimed', claimedAt(at('2026-11-24', '12:59'))],
  ['waiting', waitingUntil(at('2026-11-24', '14:00'))],
  ['failed', failedAt(closed.viewAt)],
  ['not certain', notCertainAt(closed.viewAt)],
])('the thread says nothing under a team view that is %s', (_state, delivery) => {
  const state = withDelivery(withStep('first-question'), view, delivery);
  expect(dueAt(state, at('2026-11-24', '13:00'))).toEqual([]);
});

test('the thread is left in peace in a week the ladder has nothing for', () => {
  expect(dueAt(withDelivery(published, view, sentAt(closed.viewAt)), closed.viewAt)).toEqual([]);
});

test('a question in the thread keeps to working hours and makes sense for three days', () => {
  const shown = withDelivery(withStep('offer-table'), view, sentAt(closed.viewAt));
  expect(dueAt(shown, at('2026-11-24', '17:30') - 1)).toEqual(['talk 2026-W47']);
  expect(dueAt(shown, at('2026-11-24', '17:30'))).toEqual([]);
  expect(dueAt(shown, at('2026-11-27', '12:00') - 1)).toEqual(['talk 2026-W47']);
  expect(dueAt(shown, at('2026-11-27', '12:00'))).toEqual([]);
});

test('an agreement is read out at once, also in the evening and on a day off', () => {
  const madeAt = at('2026-11-28', '21:00');
  const state = { ...published, agreements: { list: [anAgreement('one', { madeAt })] } };
  const read = ['read out agreement-one'];
  expect(dueAt(state, madeAt - 1)).toEqual([]);
  expect(dueAt(state, madeAt, off('2026-11-28'))).toEqual(read);
  expect(dueAt(state, at('2026-11-29', '21:00') - 1)).toEqual(read);
  expect(dueAt(state, at('2026-11-29', '21:00'))).toEqual([]);
});

test('an agreement is read out once, in its first term, while it is open', () => {
  const madeAt = at('2026-11-28', '21:00');
  const withOne = (overrides: Parameters<typeof anAgreement>[1]) => ({
    ...published,
    agreements: { list: [anAgreement('one', { madeAt, until: '2026-12-26', ...overrides })] },
  });
  const subject = { kind: 'agreement', week: '2026-W48', agreement: 'agreement-one', term: 1 } as const;
  expect(dueAt(withDelivery(withOne({}), subject, sentAt(madeAt)), madeAt + 1)).toEqual([]);
  expect(dueAt(withDelivery(withOne({}), subject, claimedAt(madeAt)), madeAt + 2 * minute)).toHaveLength(1);
  expect(dueAt(withOne({ term: 2 }), madeAt)).toEqual([]);
  expect(dueAt(withOne({ closed: { at: madeAt, next: 'stop' } }), madeAt)).toEqual([]);
  expect(dueAt(withOne({ practice: true }), madeAt)).toEqual([]);
});

test('a whole week outside the band is one view and one question', () => {
  const { diary } = live(
    aState({ own: takingPart('anna') }),
    at('2026-11-18', '11:00'),
    at('2026-11-24', '23:00'),
    { position: () => 'above' },
  );
  expect(diary).toEqual([
    '2026-11-18 12:00 open 2026-W47',
    '2026-11-20 15:00 ask anna',
    '2026-11-23 10:00 remind anna',
    '2026-11-24 11:30 close 2026-W47',
    '2026-11-24 12:00 view 2026-W47',
    '2026-11-24 12:00 talk 2026-W47',
  ]);
});

test('a channel without a list of colleagues is welcomed at once, at any hour, and once', () => {
  const night = at('2026-11-21', '23:30');
  const fresh = aState({ team: aTeam({ phase: { kind: 'new' }, members: [] }) });
  const welcomed = (state: TeamState) => dueAt(state, night).filter((said) => said === 'welcome');
  expect(welcomed(fresh)).toHaveLength(1);
  expect(welcomed(withDelivery(fresh, { kind: 'welcome' }, sentAt(night)))).toEqual([]);
});

test('a team with a list, and a team without a channel, is not welcomed', () => {
  const now = at('2026-11-23', '10:00');
  const fresh = { phase: { kind: 'new' } } as const;
  for (const team of [aTeam(fresh), withoutChannel(aTeam({ ...fresh, members: [] })), aTeam({ members: [] })])
    expect(dueAt(aState({ team }), now)).not.toContain('welcome');
});
