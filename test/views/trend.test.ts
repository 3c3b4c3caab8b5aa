import type { TrendWeek } from '../../src/views/trend';
import { trend } from '../../src/views/trend';
import { en, nl } from './team-frames';

const waiting = { kind: 'factors', factors: ['waiting-list-holding'] } as const;

const weeks: readonly TrendWeek[] = [
  { week: '2026-W44', times: 1, state: 'view', position: 'inside', felt: 'mixed', factors: waiting },
  { week: '2026-W45', times: 0, state: 'no-view', factors: waiting },
  { week: '2026-W46', times: 0, state: 'paused' },
  { week: '2026-W47', times: 1, state: 'view', position: 'above', factors: waiting },
  { week: '2026-W48', times: 0, state: 'view', felt: 'mostly-too-full' },
];

const show = (some = weeks) => trend(nl, { team: 'team-noord', weeks: some, bandChanges: ['2026-W47'] });

test('a sentence says what the table says', () => {
  expect(show().summary).toBe('Week 44 tot en met 48. In week 47 zat jullie team boven de bandbreedte.');
  expect(trend(en, { team: 'team-noord', weeks, bandChanges: [] }).summary).toBe(
    'Weeks 44 to 48. In week 47 your team was above the band.',
  );
});

test('every week is a row of words, the newest first', () => {
  expect(show().rows).toEqual([
    { week: '48', place: '–', felt: 'vooral te vol' },
    { week: '47 *', place: '▲ boven', felt: '–' },
    { week: '46', place: 'pauze', felt: '–' },
    { week: '45', place: 'geen teambeeld', felt: '–' },
    { week: '44', place: '● binnen', felt: 'verschillend' },
  ]);
});

test('a factor is called returning from three team views on', () => {
  expect(show().returning?.items).toEqual(['Wachtlijst: wij blijven tot er hulp is']);
  expect(show(weeks.slice(1))).not.toHaveProperty('returning');
});

test('another band is explained, and only when it is there', () => {
  expect(show().notes[0]).toBe('* Vanaf deze week geldt een andere bandbreedte.');
  expect(show(weeks.slice(0, 2)).notes).toHaveLength(1);
});

test('without weeks there is no table', () => {
  expect(show([])).not.toHaveProperty('header');
});
