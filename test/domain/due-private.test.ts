import type { OwnRecord } from '../../src/domain/check-in';
import type { Delivery } from '../../src/domain/delivery';
import type { Member } from '../../src/domain/member';
import type { TeamState } from '../../src/domain/team-state';
import { day, type LocalDate, type LocalTime, type Weekday } from '../../src/domain/time';
import { at, noDaysOff, off } from './support/clock';
import { dueAt, live } from './support/life';
import { aCheckIn, aRound } from './support/round';
import {
  anOwnRecord,
  aState,
  roundsOf,
  sentAt,
  takingPart,
  waitingUntil,
  withDelivery,
} from './support/state';
import {
  aMember,
  aTeam,
  friday,
  monday,
  sevenWith,
  thursday,
  tuesday,
  wednesday,
  withoutChannel,
} from './support/team';

const week = '2026-W47';
const round = aRound(week);
const ask = { kind: 'ask', week, person: 'person-anna' } as const;

/** A round of W47 in which Anna alone takes part. */
function annas(member: Partial<Member> = {}, own: Partial<OwnRecord> = {}): TeamState {
  return aState({
    team: aTeam({ members: sevenWith(aMember('anna', member)) }),
    own: { ...takingPart(), 'person-anna': anOwnRecord(own) },
    rounds: roundsOf(round),
  });
}

/** What Anna hears in the week of W47 when every message is taken at once. */
function hears(state: TeamState, calendar = noDaysOff, from = round.opensAt): readonly string[] {
  const { diary } = live(state, from, at('2026-11-24', '11:29'), { calendar });
  return diary.filter((line) => line.includes('anna'));
}

test.each<[string, Weekday[], string[]]>([
  [
    'every weekday',
    [monday, tuesday, wednesday, thursday, friday],
    ['2026-11-20 15:00 ask anna', '2026-11-23 10:00 remind anna'],
  ],
  [
    'Tuesday and Wednesday',
    [tuesday, wednesday],
    ['2026-11-18 15:00 ask anna', '2026-11-24 10:00 remind anna'],
  ],
  ['Wednesday and Thursday', [wednesday, thursday], ['2026-11-19 15:00 ask anna']],
  ['Monday and Tuesday', [monday, tuesday], ['2026-11-23 15:00 ask anna', '2026-11-24 10:00 remind anna']],
  ['Monday only', [monday], ['2026-11-23 15:00 ask anna']],
  ['Tuesday only', [tuesday], ['2026-11-24 10:00 ask anna']],
  ['no day at all', [], []],
])('who works %s is asked and reminded on their own days', (_who, workingDays, heard) => {
  expect(hears(annas({ workingDays }))).toEqual(heard);
});

test('everyone is asked at their own moment', () => {
  const members = sevenWith(
    aMember('anna', { workingDays: [tuesday, wednesday] }),
    aMember('bram', { workingDays: [wednesday, thursday] }),
  );
  const state = aState({ team: aTeam({ members }), rounds: roundsOf(round) });
  expect(dueAt(state, at('2026-11-18', '15:00'))).toEqual(['ask anna']);
  expect(dueAt(state, at('2026-11-19', '15:00'))).toEqual(['ask bram']);
  expect(dueAt(state, at('2026-11-20', '15:00'))).toEqual([
    'ask carla',
    'ask dirk',
    'ask els',
    'ask fatma',
    'ask gijs',
  ]);
});

test.each<[string, TeamState]>([
  ['has not said whether they take part', annas({}, { takingPart: 'not-said' })],
  ['takes no part', annas({}, { takingPart: 'no' })],
  ['skipped this week', annas({}, { skipped: week })],
  ['has answered', { ...annas(), rounds: roundsOf({ ...round, answers: { 'person-anna': aCheckIn() } }) }],
  ['left this morning', annas({ leftAt: at('2026-11-20', '09:00') })],
  ['comes next month', annas({ joinedAt: at('2026-12-01', '09:00') })],
  ['was invented for practice', annas({ invented: true })],
  ['is away the whole window', annas({ away: { from: '2026-11-18', until: '2026-11-24' } })],
])('who %s is not asked', (_who, state) => {
  expect(hears(state).filter((line) => line.endsWith('ask anna'))).toEqual([]);
  expect(hears(state).filter((line) => line.endsWith('remind anna'))).toEqual([]);
});

test('who has no record of their own yet has not said yes', () => {
  expect(hears({ ...annas(), own: takingPart() })).toEqual([]);
});

test('who skipped an earlier week is asked in this one', () => {
  expect(hears(annas({}, { skipped: '2026-W46' }))).toHaveLength(2);
});

test('who thinks along without cases of their own is asked how the week was, like everyone', () => {
  expect(hears(annas({ ownCases: false }))).toHaveLength(2);
});

test('days away are not working days: the question and the reminder move around them', () => {
  expect(hears(annas({ away: { from: '2026-11-19', until: '2026-11-23' } }))).toEqual([
    '2026-11-18 15:00 ask anna',
    '2026-11-24 10:00 remind anna',
  ]);
});

test('who leaves after the question is not reminded', () => {
  expect(hears(annas({ leftAt: at('2026-11-21', '09:00') }))).toEqual(['2026-11-20 15:00 ask anna']);
});

test('a team under its floor is asked nothing', () => {
  const members = aTeam().members.slice(0, 4);
  const state = { ...annas(), team: aTeam({ members }) };
  expect(hears(state)).toEqual([]);
  expect(hears({ ...annas(), team: aTeam({ floor: 8 }) })).toEqual([]);
});

test('a team that falls under its floor while a round is open is asked nothing more', () => {
  const gone = { leftAt: at('2026-11-20', '09:00') };
  const members = sevenWith(aMember('els', gone), aMember('fatma', gone), aMember('gijs', gone));
  expect(hears({ ...annas(), team: aTeam({ members }) })).toEqual([]);
});

test('people are asked also while their team has no channel yet', () => {
  expect(hears({ ...annas(), team: withoutChannel(aTeam()) })).toHaveLength(2);
});

test('who said yes late is asked on their next working moment', () => {
  expect(hears(annas(), noDaysOff, at('2026-11-20', '17:30'))[0]).toBe('2026-11-23 08:30 ask anna');
  expect(hears(annas(), noDaysOff, at('2026-11-20', '17:29'))[0]).toBe('2026-11-20 17:29 ask anna');
});

test('after an outage over the weekend who works on Monday is asked on Monday morning', () => {
  const state = annas({ workingDays: [monday, tuesday, friday] });
  const saturday = at('2026-11-21', '10:00');
  expect(hears(state, noDaysOff, saturday)).toEqual([
    '2026-11-23 08:30 ask anna',
    '2026-11-24 10:00 remind anna',
  ]);
  expect(hears(state, off('2026-11-23'), saturday)).toEqual(['2026-11-24 08:30 ask anna']);
});

test('with an hour or less left to answer in nobody is asked', () => {
  expect(dueAt(annas(), at('2026-11-24', '10:30') - 1)).toEqual(['ask anna']);
  expect(dueAt(annas(), at('2026-11-24', '10:30'))).toEqual([]);
});

test('a reminder waits until the question is settled', () => {
  const monday10 = at('2026-11-23', '10:00');
  const heard = (delivery: Delivery) => dueAt(withDelivery(annas(), ask, delivery), monday10);
  const when = at('2026-11-20', '15:00');
  expect(dueAt(annas(), monday10)).toEqual(['ask anna']);
  expect(heard(sentAt(when))).toEqual(['remind anna']);
  expect(heard({ state: 'not-certain', at: when })).toEqual(['remind anna']);
  expect(heard({ state: 'failed', at: when, reason: 'unreachable' })).toEqual(['remind anna']);
  expect(heard({ state: 'claimed', at: monday10 - 1, tries: 1 })).toEqual([]);
  expect(heard(waitingUntil(monday10 + 1))).toEqual([]);
  expect(heard(waitingUntil(monday10))).toEqual(['ask anna']);
});

test('a reminder comes once, and not after an answer or a skip', () => {
  const asked = withDelivery(annas(), ask, sentAt(at('2026-11-20', '15:00')));
  const monday10 = at('2026-11-23', '10:00');
  expect(dueAt(asked, monday10 - 1)).toEqual([]);
  expect(dueAt(asked, monday10)).toEqual(['remind anna']);
  const reminded = withDelivery(asked, { ...ask, kind: 'reminder' }, sentAt(monday10));
  expect(dueAt(reminded, monday10 + day / 24)).toEqual([]);
  const answered = roundsOf({ ...round, answers: { 'person-anna': aCheckIn() } });
  expect(dueAt({ ...asked, rounds: answered }, monday10)).toEqual([]);
  const skipped = { ...takingPart(), 'person-anna': anOwnRecord({ skipped: week }) };
  expect(dueAt({ ...asked, own: skipped }, monday10)).toEqual([]);
});

test('who was asked late is reminded on the working day after, not the same morning', () => {
  const late = withDelivery(annas(), ask, sentAt(at('2026-11-23', '08:30')));
  expect(dueAt(late, at('2026-11-23', '10:00'))).toEqual([]);
  expect(dueAt(late, at('2026-11-24', '10:00'))).toEqual(['remind anna']);
});

test('who was asked early because of days away is reminded on the day planned from the plan', () => {
  const early = withDelivery(annas(), ask, sentAt(at('2026-11-18', '15:00')));
  expect(dueAt(early, at('2026-11-19', '10:00'))).toEqual([]);
  expect(dueAt(early, at('2026-11-23', '10:00'))).toEqual(['remind anna']);
});

const later = (date: LocalDate, time: LocalTime, nth = 1) =>
  ({ later: { week, at: at(date, time), nth } }) as const;

test('asking later takes the place of the reminder', () => {
  const state = withDelivery(annas({}, later('2026-11-24', '10:00')), ask, sentAt(at('2026-11-20', '15:00')));
  expect(dueAt(state, at('2026-11-23', '10:00'))).toEqual([]);
  expect(dueAt(state, at('2026-11-24', '10:00') - 1)).toEqual([]);
  expect(dueAt(state, at('2026-11-24', '10:00'))).toEqual(['ask anna again, 1']);
});

test('asking later before the question takes the place of the question as well', () => {
  expect(hears(annas({}, later('2026-11-23', '10:00')))).toEqual(['2026-11-23 10:00 ask anna again, 1']);
});

test('asking later after the reminder, and after being asked again, asks once more', () => {
  const asked = withDelivery(
    annas({}, later('2026-11-24', '10:00', 2)),
    ask,
    sentAt(at('2026-11-20', '15:00')),
  );
  const reminded = withDelivery(
    asked,
    { kind: 'reminder', week, person: ask.person },
    sentAt(at('2026-11-23', '10:00')),
  );
  const again = { kind: 'later', week, person: ask.person, nth: 1 } as const;
  const state = withDelivery(reminded, again, sentAt(at('2026-11-23', '12:00')));
  expect(dueAt(state, at('2026-11-24', '10:00'))).toEqual(['ask anna again, 2']);
});

test('asking later in another week changes nothing in this one', () => {
  const own = { later: { week: '2026-W46', at: at('2026-11-17', '10:00'), nth: 1 } } as const;
  expect(hears(annas({}, own))).toEqual(['2026-11-20 15:00 ask anna', '2026-11-23 10:00 remind anna']);
});

test('a later moment that turned out to be a day away moves to the next working day', () => {
  const away = { from: '2026-11-23', until: '2026-11-23' } as const;
  expect(hears(annas({ away }, later('2026-11-23', '10:00')))).toEqual([
    '2026-11-24 08:30 ask anna again, 1',
  ]);
});

test('the first message goes out once, on a working moment, to who has said neither yes nor no', () => {
  const state = annas({ workingDays: [wednesday] }, { takingPart: 'not-said' });
  const from = at('2026-11-16', '09:00');
  expect(hears(state, noDaysOff, from)).toEqual(['2026-11-18 08:30 greet anna']);
  expect(hears({ ...state, own: takingPart('anna') }, noDaysOff, from)).toEqual([
    '2026-11-18 15:00 ask anna',
  ]);
  const { 'person-anna': _anna, ...others } = takingPart();
  expect(hears({ ...state, own: others }, noDaysOff, from)).toEqual(['2026-11-18 08:30 greet anna']);
});

test('who joins later gets the first message on their first working day, and not while away', () => {
  const own = { takingPart: 'not-said' } as const;
  const joinedAt = at('2026-11-19', '13:00');
  const from = at('2026-11-16', '09:00');
  expect(hears(annas({ joinedAt }, own), noDaysOff, from)).toEqual(['2026-11-19 13:00 greet anna']);
  const away = { from: '2026-11-19', until: '2026-11-22' } as const;
  expect(hears(annas({ joinedAt, away }, own), noDaysOff, from)).toEqual(['2026-11-23 08:30 greet anna']);
});

test('under the floor nobody gets a first message either', () => {
  const four = aTeam({ members: aTeam().members.slice(0, 4) });
  const state = { ...annas({}, { takingPart: 'not-said' }), team: four };
  expect(hears(state, noDaysOff, at('2026-11-16', '09:00'))).toEqual([]);
});

test('a message the platform did not take comes back when its wait is over', () => {
  const until = at('2026-11-20', '15:20');
  const { diary } = live(annas(), round.opensAt, at('2026-11-22', '12:00'), {
    taken: (_subject, now) => (now < until ? waitingUntil(until) : sentAt(now)),
  });
  expect(diary).toEqual(['2026-11-20 15:00 ask anna', '2026-11-20 15:20 ask anna']);
});

test('a claim of two minutes ago belongs to a process that died, and is taken over', () => {
  const claimed = withDelivery(annas(), ask, { state: 'claimed', at: at('2026-11-20', '15:00'), tries: 1 });
  expect(dueAt(claimed, at('2026-11-20', '15:02') - 1)).toEqual([]);
  expect(dueAt(claimed, at('2026-11-20', '15:02'))).toEqual(['ask anna']);
});
