import type { Agreement } from '../../src/domain/agreement';
import type { TeamState } from '../../src/domain/team-state';
import { weekOf } from '../../src/domain/week';
import { at, noDaysOff, off } from './support/clock';
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
import { aTeam } from './support/team';

/** A week's view was posted on Tuesday 24 November; the round after it is left out. */
const shownWeek = '2026-W47';
const closed = aRound(shownWeek, { state: 'closed' });
const view = { kind: 'team-view', week: shownWeek } as const;
const reflection = { kind: 'reflection', week: shownWeek } as const;
const noRound = aRound('2026-W48', { state: 'stopped' });
const back = ['come back for agreement-one'];

function agreeing(...list: readonly Agreement[]): TeamState {
  return aState({
    own: takingPart(),
    rounds: roundsOf(closed, noRound),
    publications: { [shownWeek]: aPublication(shownWeek) },
    agreements: { list },
  });
}

/** One agreement until Wednesday 25 November, its week's view sent the day before. */
const agreed = withDelivery(agreeing(anAgreement('one')), view, sentAt(closed.viewAt));

function subjectOf({ id, until, term }: Agreement) {
  return { kind: 'come-back', week: weekOf(until), agreement: id, term } as const;
}

test('the bot comes back on the date of an agreement at ten, once', () => {
  expect(dueAt(agreed, at('2026-11-25', '10:00') - 1)).toEqual([]);
  expect(dueAt(agreed, at('2026-11-25', '10:00'))).toEqual(back);
  const asked = withDelivery(agreed, subjectOf(anAgreement('one')), sentAt(at('2026-11-25', '10:00')));
  expect(dueAt(asked, at('2026-11-25', '11:00'))).toEqual([]);
});

test('a next term is a new come-back', () => {
  const second = anAgreement('one', { term: 2 });
  const state = { ...agreed, agreements: { list: [second] } };
  const asked = withDelivery(state, subjectOf(anAgreement('one')), sentAt(at('2026-10-28', '10:00')));
  expect(dueAt(asked, at('2026-11-25', '10:00'))).toEqual(back);
});

test('a closed agreement is left alone', () => {
  const closing = { at: at('2026-11-24', '13:00'), next: 'stop' } as const;
  const state = { ...agreed, agreements: { list: [anAgreement('one', { closed: closing })] } };
  expect(dueAt(state, at('2026-11-25', '10:00'))).toEqual([]);
});

test('a date in the weekend or on a day off waits for the next working moment', () => {
  const onSaturday = { ...agreed, agreements: { list: [anAgreement('one', { until: '2026-11-28' })] } };
  const saturday = at('2026-11-28', '10:00');
  expect(dueAt(onSaturday, saturday)).toEqual([]);
  const noMore = {
    ...onSaturday,
    rounds: roundsOf(closed, noRound, aRound('2026-W49', { state: 'stopped' })),
  };
  expect(live(noMore, saturday, at('2026-12-01', '12:00')).diary).toEqual([
    '2026-11-30 08:30 come back for agreement-one',
  ]);
  expect(
    live(agreed, at('2026-11-25', '09:00'), at('2026-11-27', '12:00'), { calendar: off('2026-11-25') }).diary,
  ).toEqual(['2026-11-26 08:30 come back for agreement-one']);
});

test('the bot gives up after three weeks', () => {
  const state = {
    ...agreed,
    rounds: roundsOf(
      ...(['2026-W48', '2026-W49', '2026-W50'] as const).map((week) => aRound(week, { state: 'stopped' })),
    ),
  };
  expect(dueAt(state, at('2026-12-16', '10:00') - 1)).toEqual(back);
  expect(dueAt(state, at('2026-12-16', '10:00'))).toEqual([]);
});

test('on a date before the view of the week the view goes first', () => {
  const state = {
    ...agreeing(anAgreement('one', { until: '2026-11-23' })),
    rounds: roundsOf(aRound(shownWeek)),
    publications: {},
  };
  expect(live(state, at('2026-11-23', '09:00'), at('2026-11-24', '18:00')).diary).toEqual([
    '2026-11-24 11:30 close 2026-W47',
    '2026-11-24 12:00 view 2026-W47',
    '2026-11-24 12:00 come back for agreement-one',
  ]);
});

test('the view of a round that opens later in the same week goes first too', () => {
  const rhythm = { ...aTeam().rhythm, closeDay: 5, closeTime: '11:30' } as const;
  const state = {
    ...agreeing(anAgreement('one', { until: '2026-11-23' })),
    team: aTeam({ rhythm }),
    rounds: {},
    publications: {},
  };
  expect(live(state, at('2026-11-22', '09:00'), at('2026-11-27', '18:00')).diary).toEqual([
    '2026-11-23 12:00 open 2026-W48',
    '2026-11-27 11:30 close 2026-W48',
    '2026-11-27 12:00 view 2026-W48',
    '2026-11-27 12:00 come back for agreement-one',
  ]);
});

test('a round that is open already is waited for by its own times, not by those of a new rhythm', () => {
  const rhythm = { ...aTeam().rhythm, closeDay: 5, closeTime: '11:30' } as const;
  const state = {
    ...agreeing(anAgreement('one', { until: '2026-11-23' })),
    team: aTeam({ rhythm }),
    rounds: roundsOf(aRound('2026-W48')),
    publications: {},
  };
  expect(dueAt(state, at('2026-11-23', '10:00'))).toEqual(back);
});

test('in a year without a working day there is nothing to come back on', () => {
  expect(dueAt(agreed, at('2026-11-25', '10:00'), { isDayOff: () => true })).toEqual([]);
});

test('a stopped round has no view to wait for', () => {
  const stopped = {
    ...agreeing(anAgreement('one', { until: '2026-11-23' })),
    rounds: roundsOf(aRound(shownWeek, { state: 'stopped' })),
  };
  expect(dueAt({ ...stopped, publications: {} }, at('2026-11-23', '10:00'))).toEqual(back);
});

test('a view of another week is not waited for', () => {
  const state = { ...agreed, rounds: roundsOf(closed, aRound('2026-W48')) };
  expect(dueAt(state, at('2026-11-26', '10:00'))).toEqual(back);
});

test('a view that is still to be tried again goes first, until it makes no sense any more', () => {
  const held = withDelivery(agreed, view, waitingUntil(at('2026-11-27', '15:00')));
  expect(dueAt(held, at('2026-11-25', '10:00'))).toEqual([]);
  expect(dueAt(held, at('2026-11-27', '12:00') - 1)).toEqual([]);
  expect(live(held, at('2026-11-25', '09:00'), at('2026-11-29', '12:00')).diary).toEqual([
    '2026-11-27 12:00 come back for agreement-one',
  ]);
  expect(
    dueAt(withDelivery(agreed, view, claimedAt(at('2026-11-25', '09:59'))), at('2026-11-25', '10:00')),
  ).toEqual([]);
});

test.each([
  ['failed', failedAt(closed.viewAt)],
  ['not certain', notCertainAt(closed.viewAt)],
])('a view that %s is not waited for', (_state, delivery) => {
  expect(dueAt(withDelivery(agreed, view, delivery), at('2026-11-25', '10:00'))).toEqual(back);
});

test('a question that is still to be posted in the thread goes first', () => {
  const excursion = {
    side: 'above',
    since: shownWeek,
    outside: 1,
    inside: 0,
    steps: [{ week: shownWeek, step: 'first-question' }],
  } as const;
  const talking = { ...agreed, reflection: { ...agreed.reflection, excursion } };
  expect(dueAt(talking, at('2026-11-25', '10:00'))).toEqual(['talk 2026-W47']);
});

test('with two posts in a week the come-back waits for the next one', () => {
  const spent = withDelivery(agreed, reflection, sentAt(closed.viewAt));
  expect(dueAt(spent, at('2026-11-25', '10:00'))).toEqual([]);
  expect(dueAt(spent, at('2026-11-29', '23:59'))).toEqual([]);
  const noMore = { ...spent, rounds: roundsOf(closed, noRound, aRound('2026-W49', { state: 'stopped' })) };
  expect(live(noMore, at('2026-11-25', '10:00'), at('2026-12-02', '12:00')).diary).toEqual([
    '2026-11-30 08:30 come back for agreement-one',
  ]);
});

test('in a long time outside the band a come-back takes a week in which the thread is left in peace', () => {
  const state = { ...agreeing(anAgreement('one')), rounds: roundsOf(aRound(shownWeek)), publications: {} };
  const { diary } = live(state, at('2026-11-24', '11:00'), at('2026-12-02', '11:00'), {
    position: () => 'above',
  });
  expect(diary).toEqual([
    '2026-11-24 11:30 close 2026-W47',
    '2026-11-24 12:00 view 2026-W47',
    '2026-11-24 12:00 talk 2026-W47',
    '2026-11-25 12:00 open 2026-W48',
    '2026-12-01 11:30 close 2026-W48',
    '2026-12-01 12:00 view 2026-W48',
    '2026-12-01 12:00 come back for agreement-one',
  ]);
});

test('two come-backs on one date share the week: the second finds its post spent', () => {
  const both = withDelivery(agreeing(anAgreement('one'), anAgreement('two')), view, sentAt(closed.viewAt));
  const now = at('2026-11-25', '10:00');
  expect(dueAt(both, now)).toEqual([...back, 'come back for agreement-two']);
  const claimed = withDelivery(both, subjectOf(anAgreement('one')), claimedAt(now));
  expect(dueAt(claimed, now)).toEqual([]);
});

test.each([
  ['failed posts', failedAt(closed.viewAt)],
  ['posts that wait', waitingUntil(at('2026-11-30', '10:00'))],
  ['posts of last week', sentAt(at('2026-11-20', '12:00'))],
])('%s do not spend the week', (_which, delivery) => {
  const other = subjectOf(anAgreement('other', { until: '2026-11-25' }));
  expect(dueAt(withDelivery(agreed, other, delivery), at('2026-11-25', '10:00'))).toEqual(back);
});

test.each([
  ['a claimed post', claimedAt(at('2026-11-25', '09:59'))],
  ['a post that is not certain', notCertainAt(at('2026-11-25', '09:00'))],
  ['a post of Monday', sentAt(at('2026-11-23', '00:00'))],
])('%s spends the week', (_which, delivery) => {
  const other = subjectOf(anAgreement('other', { until: '2026-11-25' }));
  expect(dueAt(withDelivery(agreed, other, delivery), at('2026-11-25', '10:00'))).toEqual([]);
});

test('private messages and the reading out of an agreement do not spend the posts of a week', () => {
  const ask = { kind: 'ask', week: shownWeek, person: 'person-anna' } as const;
  const made = { kind: 'agreement', week: '2026-W48', agreement: 'agreement-two', term: 1 } as const;
  const monday = sentAt(at('2026-11-23', '10:00'));
  const state = withDelivery(withDelivery(agreed, ask, monday), made, monday);
  expect(dueAt(state, at('2026-11-25', '10:00'))).toEqual(back);
});

test('what was agreed in practice is not asked after when the team is live', () => {
  const state = { ...agreed, agreements: { list: [anAgreement('one', { practice: true })] } };
  expect(dueAt(state, at('2026-11-25', '10:00'), noDaysOff)).toEqual([]);
});
