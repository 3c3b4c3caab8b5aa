import { askAt } from '../../src/domain/asking';
import { firstAsk, nextAsk, nextOwnAsk, ownAskAt } from '../../src/domain/own-ask';
import { defaultRhythm, roundTimes } from '../../src/domain/rhythm';
import type { LocalDate } from '../../src/domain/time';
import { at, noDaysOff } from './support/clock';
import { aMember, wednesday } from './support/team';

const times = roundTimes(defaultRhythm, noDaysOff, '2026-W47');
if (times === undefined) throw new Error('no round');
const askOf = (away?: { from: '2026-11-20'; until: '2026-11-20' | '2026-11-24' }) =>
  ownAskAt(defaultRhythm, noDaysOff, times, aMember('anna', away === undefined ? {} : { away }));

test('somebody who is there is asked at the moment of their working days', () => {
  const { workingDays } = aMember('anna');
  expect(askOf()).toBe(askAt(defaultRhythm, noDaysOff, times, workingDays));
  expect(askOf()).toBe(at('2026-11-20', '15:00'));
});

test('somebody who is away that day is asked on the working day before it', () => {
  expect(askOf({ from: '2026-11-20', until: '2026-11-20' })).toBe(at('2026-11-19', '15:00'));
});

test('somebody who is away from that day on is still asked before they go', () => {
  expect(askOf({ from: '2026-11-20', until: '2026-11-24' })).toBe(at('2026-11-19', '15:00'));
});

const nextOf = (now: number, away?: { from: '2026-11-16'; until: LocalDate }) =>
  nextOwnAsk(defaultRhythm, noDaysOff, now, aMember('anna', away === undefined ? {} : { away }));

test('the next question is that of the open round, and after its moment that of the round to come', () => {
  expect(nextOf(at('2026-11-18', '13:00'))).toBe(at('2026-11-20', '15:00'));
  expect(nextOf(at('2026-11-20', '15:00'))).toBe(at('2026-11-27', '15:00'));
});

test('somebody who is away for weeks is promised the first question after them, and after months no date', () => {
  const now = at('2026-11-18', '13:00');
  expect(nextOf(now, { from: '2026-11-16', until: '2026-12-06' })).toBe(at('2026-12-07', '15:00'));
  expect(nextOf(now, { from: '2026-11-16', until: '2027-04-30' })).toBeUndefined();
});

const firstOf = (from: number, ...members: readonly ReturnType<typeof aMember>[]) =>
  firstAsk(defaultRhythm, noDaysOff, from, members);

test('the first question of a team is that of whoever is asked first', () => {
  const early = aMember('bram', { workingDays: [wednesday] });
  expect(firstOf(at('2026-11-18', '13:00'), aMember('anna'))).toBe(at('2026-11-20', '15:00'));
  expect(firstOf(at('2026-11-18', '13:00'), aMember('anna'), early)).toBe(at('2026-11-18', '15:00'));
});

test('a team that begins in the weekend is asked on its next working morning, not at once', () => {
  expect(firstOf(at('2026-11-21', '02:28'), aMember('anna'))).toBe(at('2026-11-23', '08:30'));
});

test('a team that begins within an hour of the close is first asked in the next round', () => {
  expect(firstOf(at('2026-11-24', '10:29'), aMember('anna'))).toBe(at('2026-11-24', '10:29'));
  expect(firstOf(at('2026-11-24', '10:30'), aMember('anna'))).toBe(at('2026-11-27', '15:00'));
});

test('a team of nobody is asked at no moment', () => {
  expect(firstOf(at('2026-11-18', '13:00'))).toBeUndefined();
});

test('who is away for a whole round is first asked in the next, and where nobody ever works there is no moment', () => {
  const away = { from: '2026-11-16', until: '2026-11-24' } as const;
  expect(firstOf(at('2026-11-18', '13:00'), aMember('anna', { away }))).toBe(at('2026-11-27', '15:00'));
  const alwaysOff = { isDayOff: () => true };
  expect(firstAsk(defaultRhythm, alwaysOff, at('2026-11-18', '13:00'), [aMember('anna')])).toBeUndefined();
});

test('the next question of a team is the first one that is still to come, and tells of nobody who is away', () => {
  const early = aMember('bram', { workingDays: [wednesday] });
  const nextOf = (now: number, members = [aMember('anna'), early]) =>
    nextAsk(defaultRhythm, noDaysOff, now, members);
  expect(nextOf(at('2026-11-18', '13:00'))).toBe(at('2026-11-18', '15:00'));
  expect(nextOf(at('2026-11-18', '15:00'))).toBe(at('2026-11-20', '15:00'));
  expect(nextOf(at('2026-11-20', '15:00'))).toBe(at('2026-11-25', '15:00'));
  const away = { from: '2026-11-18', until: '2026-11-18' } as const;
  expect(nextOf(at('2026-11-18', '13:00'), [aMember('anna'), { ...early, away }])).toBe(
    at('2026-11-18', '15:00'),
  );
  expect(nextOf(at('2026-11-18', '13:00'), [])).toBeUndefined();
});
