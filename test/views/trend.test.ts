import { trend } from '../../src/views/trend';
import type { TrendBreak, TrendWeek } from '../../src/views/trend-facts';
import { en, nl } from './team-frames';

const waiting = { kind: 'factors', factors: ['waiting-list-holding'] } as const;
const both = { kind: 'factors', factors: ['crisis-this-week', 'waiting-list-holding'] } as const;
const system = { kind: 'group', group: 'system' } as const;
const [wide, narrow] = [
  { id: 'band-1', lower: 14, upper: 18 },
  { id: 'band-2', lower: 12.5, upper: 16 },
] as const;

const weeks: readonly TrendWeek[] = [
  { week: '2026-W44', times: 1, state: 'view', position: 'inside', felt: 'mixed', factors: both, band: wide },
  { week: '2026-W45', times: 0, state: 'no-view', factors: system },
  { week: '2026-W46', times: 0, state: 'paused' },
  { week: '2026-W47', times: 1, state: 'view', position: 'above', factors: waiting, band: narrow },
  { week: '2026-W48', times: 0, state: 'view', felt: 'mostly-too-full' },
];
const breaks: readonly TrendBreak[] = [{ week: '2026-W47', what: 'limits' }];

const show = (some = weeks, changed = breaks) =>
  trend(nl, { team: 'team-noord', weeks: some, breaks: changed });

test('a sentence says what the table says', () => {
  expect(show().summary).toBe('Week 44 tot en met 48. In week 47 zat jullie team boven de bandbreedte.');
  expect(trend(en, { team: 'team-noord', weeks, breaks }).summary).toBe(
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

test('what weighed in stands with its weeks, the most frequent first, and a group in its own words', () => {
  expect(show().weighed).toEqual({
    label: 'Wat meewoog',
    items: [
      'Wachtlijst: wij blijven tot er hulp is (week 44 en 47)',
      'Crisis deze week (week 44)',
      'Vooral het stelsel (week 45)',
    ],
  });
  expect(show(weeks.slice(2, 3))).not.toHaveProperty('weighed');
});

test('of more things than a talk can hold only the most frequent are named, and it says so', () => {
  const named = [
    'many-problems',
    'stalled-help',
    'hard-to-cooperate',
    'many-helpers',
    'large-household',
  ] as const;
  const others = ['travel-time', 'admin-load', 'reorganisation', 'aggression'] as const;
  const many = [...named, ...others, 'aggression' as const].map((factor, nth) => ({
    ...{ week: `2026-W${30 + nth}`, times: 0, state: 'view' },
    factors: { kind: 'factors', factors: [factor] },
  })) satisfies readonly TrendWeek[];
  const { weighed } = show(many);
  expect(weighed?.label).toBe('Wat het vaakst meewoog');
  expect(weighed?.items).toHaveLength(8);
  expect(weighed?.items[0]).toMatch(/\(week 38 en 39\)$/);
});

test.each([
  ['limits', 'een andere bandbreedte'],
  ['counts', 'andere casussen tellen mee'],
  ['both', 'een andere bandbreedte en andere casussen'],
] as const)('a break in %s is told apart from the others', (what, words) => {
  expect(show(weeks, [{ week: '2026-W47', what }]).notes[0]).toBe(`* Vanaf week 47: ${words}.`);
});

test('the limits of then are said for each stretch of weeks that was read against them', () => {
  expect(show().notes.slice(1, 3)).toEqual([
    'Afgesproken: 14 tot 18 casussen per 36 werkuren.',
    'Vanaf week 47: 12,5 tot 16 casussen per 36 werkuren.',
  ]);
  expect(show(weeks.slice(2, 3), []).notes).toHaveLength(1);
});

test('without weeks there is no table', () => {
  expect(show([], [])).not.toHaveProperty('header');
});
