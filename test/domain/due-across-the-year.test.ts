import type { Calendar } from '../../src/domain/calendar';
import type { LocalDate } from '../../src/domain/time';
import { at, off } from './support/clock';
import { live } from './support/life';
import { aState, takingPart } from './support/state';
import { aMember, aTeam, monday, sevenWith, thursday, tuesday, wednesday } from './support/team';

const dutch: Calendar = off(
  '2026-12-25',
  '2027-01-01',
  '2027-03-29',
  '2027-04-27',
  '2027-05-05',
  '2027-05-06',
  '2027-05-17',
);

/** What Anna and her team meet between two mornings, always inside the band. */
function weeks(
  from: LocalDate,
  until: LocalDate,
  workingDays?: readonly (1 | 2 | 3 | 4 | 5)[],
): readonly string[] {
  const members = sevenWith(aMember('anna', workingDays ? { workingDays } : {}));
  const state = aState({ team: aTeam({ members }), own: takingPart('anna') });
  return live(state, at(from, '11:59'), at(until, '12:00'), {
    calendar: dutch,
    position: () => 'inside',
  }).diary;
}

test('the clock of the team stays what it is when winter time begins in 2026', () => {
  expect(weeks('2026-10-21', '2026-10-27')).toEqual([
    '2026-10-21 12:00 open 2026-W43',
    '2026-10-23 15:00 ask anna',
    '2026-10-26 10:00 remind anna',
    '2026-10-27 11:30 close 2026-W43',
    '2026-10-27 12:00 view 2026-W43',
  ]);
  expect(at('2026-10-27', '11:30') - at('2026-10-21', '12:00')).toBe((6 * 24 - 0.5 + 1) * 3_600_000);
});

test('both clock changes of 2027 leave the wall clock of a week as it is', () => {
  expect(weeks('2027-03-24', '2027-03-30')).toEqual([
    '2027-03-24 12:00 open 2027-W12',
    '2027-03-26 15:00 ask anna',
    // Easter Monday is nobody's working day.
    '2027-03-30 10:00 remind anna',
    '2027-03-30 11:30 close 2027-W12',
    '2027-03-30 12:00 view 2027-W12',
  ]);
  expect(weeks('2027-10-27', '2027-11-02')).toEqual([
    '2027-10-27 12:00 open 2027-W43',
    '2027-10-29 15:00 ask anna',
    '2027-11-01 10:00 remind anna',
    '2027-11-02 11:30 close 2027-W43',
    '2027-11-02 12:00 view 2027-W43',
  ]);
});

test('who works on Monday and Tuesday is asked on Tuesday morning after Easter', () => {
  expect(weeks('2027-03-24', '2027-03-30', [monday, tuesday])).toContain('2027-03-30 10:00 ask anna');
});

test("a round that would close on King's day closes on the Monday before", () => {
  expect(weeks('2027-04-21', '2027-04-27')).toEqual([
    '2027-04-21 12:00 open 2027-W16',
    '2027-04-23 15:00 ask anna',
    '2027-04-26 10:00 remind anna',
    '2027-04-26 11:30 close 2027-W16',
    '2027-04-26 12:00 view 2027-W16',
  ]);
});

test('Liberation day and Ascension day bring a question neither day nor night: it comes on Friday', () => {
  expect(weeks('2027-05-05', '2027-05-11')).toEqual([
    '2027-05-05 12:00 open 2027-W18',
    '2027-05-07 15:00 ask anna',
    '2027-05-10 10:00 remind anna',
    '2027-05-11 11:30 close 2027-W18',
    '2027-05-11 12:00 view 2027-W18',
  ]);
  expect(weeks('2027-05-05', '2027-05-11', [wednesday, thursday])).not.toContain('2027-05-06 15:00 ask anna');
});

test('who has all their days off in a window is not asked in it', () => {
  expect(
    weeks('2027-05-05', '2027-05-11', [wednesday, thursday]).filter((line) => line.endsWith('anna')),
  ).toEqual([]);
});

test('Christmas, the 53rd week and the new year follow one another without a gap or a double', () => {
  expect(weeks('2026-12-23', '2027-01-12')).toEqual([
    '2026-12-23 12:00 open 2026-W52',
    '2026-12-24 15:00 ask anna',
    '2026-12-28 10:00 remind anna',
    '2026-12-29 11:30 close 2026-W52',
    '2026-12-29 12:00 view 2026-W52',
    '2026-12-30 12:00 open 2026-W53',
    '2026-12-31 15:00 ask anna',
    '2027-01-04 10:00 remind anna',
    '2027-01-05 11:30 close 2026-W53',
    '2027-01-05 12:00 view 2026-W53',
    '2027-01-06 12:00 open 2027-W01',
    '2027-01-08 15:00 ask anna',
    '2027-01-11 10:00 remind anna',
    '2027-01-12 11:30 close 2027-W01',
    '2027-01-12 12:00 view 2027-W01',
  ]);
});

test('a whole year opens, closes and shows every round once', () => {
  const diary = weeks('2026-07-01', '2027-06-29');
  for (const what of ['open', 'close', 'view', 'ask', 'remind']) {
    const lines = diary.filter((line) => line.includes(` ${what} `));
    expect({ what, times: lines.length }).toEqual({ what, times: 52 });
    expect(new Set(lines).size).toBe(52);
  }
});
