import fc from 'fast-check';
import type { CheckIn } from '../../src/domain/check-in';
import {
  type CheckInContext,
  readCheckInForm,
  sameAsBefore,
  sameNumbers,
} from '../../src/domain/check-in-form';
import { checkIn, countingTypes } from './attacks/rounds';

const at = Date.UTC(2026, 10, 18);
const context: CheckInContext = {
  depth: 'full',
  caseTypes: ['guidance', 'director'],
  ordinaryHours: 28,
  ownCases: true,
  offered: ['many-problems', 'onboarding', 'turnover', 'conflict-divorce'],
  at,
};
const felt = { felt: 'manageable' };

function taken(
  fields: Readonly<Record<string, string>>,
  part: Partial<CheckInContext> = {},
): CheckIn | undefined {
  const read = readCheckInForm({ ...felt, ...fields }, { ...context, ...part });
  return read.kind === 'taken' ? read.checkIn : undefined;
}

function faults(fields: Readonly<Record<string, string>>, part: Partial<CheckInContext> = {}) {
  const read = readCheckInForm({ ...felt, ...fields }, { ...context, ...part });
  return read.kind === 'faults' ? read.faults : {};
}

test('a form is read whole', () => {
  expect(
    taken({
      felt: ' too-full ',
      'cases.guidance': ' 12 ',
      'cases.director': '0',
      factors: 'onboarding, many-problems,',
      hours: '31,5',
      line: '  het liep goed  ',
    }),
  ).toEqual({
    felt: 'too-full',
    cases: { kind: 'types', counts: { guidance: 12, director: 0 } },
    factors: ['onboarding', 'many-problems'],
    hours: 31.5,
    line: { text: 'het liep goed', shared: false },
    at,
  });
});

test('an empty form is an ordinary week, of which only the feeling must be said', () => {
  expect(taken({})).toEqual({ felt: 'manageable', cases: { kind: 'unknown' }, factors: [], hours: 28, at });
  expect(faults({ felt: '  ' })).toEqual({ felt: { fault: 'required' } });
  expect(readCheckInForm({}, context)).toEqual({ kind: 'faults', faults: { felt: { fault: 'required' } } });
  expect(faults({ felt: 'fine' })).toEqual({ felt: { fault: 'unknown-choice' } });
});

describe('an empty number', () => {
  const last = countingTypes({ guidance: 9, director: 4, holding: 2 });

  test('is the one of last time', () => {
    expect(taken({ 'cases.director': '5' }, { last })?.cases).toEqual({
      kind: 'types',
      counts: { guidance: 9, director: 5 },
    });
    expect(taken({}, { last })?.cases).toEqual({ kind: 'types', counts: { guidance: 9, director: 4 } });
  });

  test('is nought where there was none but anything else is known', () => {
    expect(taken({ 'cases.guidance': '3' })?.cases).toEqual({
      kind: 'types',
      counts: { guidance: 3, director: 0 },
    });
    expect(taken({}, { last: countingTypes({ guidance: 9 }) })?.cases).toEqual({
      kind: 'types',
      counts: { guidance: 9, director: 0 },
    });
  });

  test('stays unknown when nothing of what the team counts is known', () => {
    expect(taken({}, { last: countingTypes({ following: 9 }) })?.cases).toEqual({ kind: 'unknown' });
    expect(taken({}, { last: checkIn() })?.cases).toEqual({ kind: 'unknown' });
  });

  test('leaves a total, or no cases of their own, as it was', () => {
    const total = checkIn({ cases: { kind: 'total', total: 15 } });
    const none = checkIn({ cases: { kind: 'none-of-my-own' } });
    expect(taken({}, { last: total })?.cases).toEqual({ kind: 'total', total: 15 });
    expect(taken({}, { last: none })?.cases).toEqual({ kind: 'none-of-my-own' });
    expect(taken({ 'cases.guidance': '2' }, { last: total })?.cases).toEqual({
      kind: 'types',
      counts: { guidance: 2, director: 0 },
    });
  });
});

describe('a count', () => {
  test.each([
    ['-1', { fault: 'negative' }],
    ['-1,5', { fault: 'negative' }],
    ['1.5', { fault: 'not-whole' }],
    ['1,5', { fault: 'not-whole' }],
    ['401', { fault: 'too-many', max: 400 }],
    ['9'.repeat(400), { fault: 'too-many', max: 400 }],
  ])('of %s is not taken', (text, fault) => {
    expect(faults({ 'cases.guidance': text })).toEqual({ 'cases.guidance': fault });
    expect(faults({ total: text }, { depth: 'total' })).toEqual({ total: fault });
  });

  test('is no number in any other spelling', () => {
    const spelled = [
      'twaalf',
      '1e2',
      '0x10',
      'Infinity',
      'NaN',
      '١٢',
      '１２',
      '+3',
      '1 2',
      '--1',
      '1-',
      '.5',
      '5.',
      '1.2.3',
    ];
    for (const text of spelled) {
      expect(faults({ 'cases.guidance': text })).toEqual({ 'cases.guidance': { fault: 'not-a-number' } });
    }
  });

  test('of nought to four hundred is taken', () => {
    for (const count of [0, 1, 400]) {
      expect(taken({ total: String(count) }, { depth: 'total' })?.cases).toEqual({
        kind: 'total',
        total: count,
      });
    }
    expect(taken({ total: '007' }, { depth: 'total' })?.cases).toEqual({ kind: 'total', total: 7 });
  });
});

describe('hours', () => {
  test.each([
    ['0', 0],
    ['60', 60],
    ['31.5', 31.5],
    ['31,50', 31.5],
  ])('of %s are taken', (text, hours) => {
    expect(taken({ hours: text })?.hours).toBe(hours);
  });

  test.each([
    ['60,5', { fault: 'too-many', max: 60 }],
    ['-8', { fault: 'negative' }],
    ['31.25', { fault: 'not-halves' }],
    ['1e1', { fault: 'not-a-number' }],
  ])('of %s are not', (text, fault) => {
    expect(faults({ hours: text })).toEqual({ hours: fault });
  });
});

describe('the depths of the form', () => {
  const filled = { 'cases.guidance': 'x', total: '7', 'no-cases': 'true' };

  test('first do not look at numbers', () => {
    expect(taken(filled, { depth: 'light' })?.cases).toEqual({ kind: 'unknown' });
    expect(taken({}, { depth: 'light', last: countingTypes({ guidance: 9 }) })?.cases).toEqual({
      kind: 'types',
      counts: { guidance: 9 },
    });
  });

  test('then look at one total', () => {
    expect(taken({ 'cases.guidance': 'x', total: '7' }, { depth: 'total' })?.cases).toEqual({
      kind: 'total',
      total: 7,
    });
    expect(taken({}, { depth: 'total' })?.cases).toEqual({ kind: 'unknown' });
    const last = countingTypes({ guidance: 9 });
    expect(taken({}, { depth: 'total', last })?.cases).toEqual(last.cases);
  });

  test('take no cases of their own at its word, whatever else is filled in', () => {
    expect(taken(filled)?.cases).toEqual({ kind: 'none-of-my-own' });
    expect(taken(filled, { depth: 'total' })?.cases).toEqual({ kind: 'none-of-my-own' });
    expect(taken({ 'no-cases': 'false', 'cases.guidance': '1' })?.cases.kind).toBe('types');
  });

  test('ask no numbers of someone who thinks along without cases', () => {
    expect(taken({ 'cases.guidance': '8' }, { ownCases: false })?.cases).toEqual({ kind: 'none-of-my-own' });
    expect(taken({}, { ownCases: false, depth: 'light' })?.cases).toEqual({ kind: 'none-of-my-own' });
  });
});

describe('the factors', () => {
  test('are one at most in the light form of the first week', () => {
    const two = readCheckInForm(
      { felt: 'manageable', factors: 'turnover,onboarding' },
      { ...context, depth: 'light' },
    );
    expect(two).toEqual({ kind: 'faults', faults: { factors: { fault: 'too-many-chosen', max: 1 } } });
  });

  test('come from one list or from a list for each group, each once', () => {
    const fields = {
      'factors.team': 'turnover,onboarding',
      'factors.family': 'many-problems',
      factors: 'turnover',
    };
    expect(taken(fields)?.factors).toEqual(['turnover', 'onboarding', 'many-problems']);
    const four = { ...fields, 'factors.conditions': 'conflict-divorce' };
    expect(faults(four)).toEqual({ factors: { fault: 'too-many-chosen', max: 3 } });
  });

  test('are at most three, each once', () => {
    expect(taken({ factors: 'turnover,onboarding,turnover,many-problems' })?.factors).toEqual([
      'turnover',
      'onboarding',
      'many-problems',
    ]);
    expect(faults({ factors: 'turnover,onboarding,many-problems,conflict-divorce' })).toEqual({
      factors: { fault: 'too-many-chosen', max: 3 },
    });
  });

  test('are ones the catalogue knows', () => {
    expect(faults({ factors: 'turnover,the-lead' })).toEqual({ factors: { fault: 'unknown-choice' } });
  });
});

describe('the line', () => {
  test('is 280 characters at most, as people count them', () => {
    expect(taken({ line: '😀'.repeat(280) })?.line?.text).toHaveLength(560);
    expect(faults({ line: 'a'.repeat(283) })).toEqual({ line: { fault: 'too-long', max: 280, over: 3 } });
  });

  test('names no family', () => {
    expect(faults({ line: 'de moeder van Sem belt' })).toEqual({
      line: {
        fault: 'client-data',
        finding: { what: 'named-person', found: 'moeder van Sem', start: 3 },
      },
    });
    expect(faults({ line: 'sinds 31-12-2024' })).toHaveProperty('line');
    expect(faults({ line: 'sinds 01-01-2025' })).toEqual({ line: { fault: 'has-number', found: '01' } });
  });

  test('holds no number, in any script', () => {
    for (const [line, found] of [
      ['ik heb 23 gezinnen', '23'],
      ['gemiddeld 19,5.', '19,5'],
      ['er kwamen ² bij', '²'],
      ['nu ١٩ gezinnen', '١٩'],
    ] as const) {
      expect(faults({ line })).toEqual({ line: { fault: 'has-number', found } });
    }
    expect(taken({ line: 'te veel nieuwe gezinnen' })?.line?.text).toBe('te veel nieuwe gezinnen');
  });
});

test('every fault is named at once', () => {
  const all = {
    felt: 'x',
    'cases.guidance': 'x',
    'cases.director': '-1',
    factors: 'x',
    hours: 'x',
    line: 'a@b.nl',
  };
  expect(Object.keys(faults(all)).sort()).toEqual(Object.keys(all).sort());
});

test('whatever the fields hold, the form is taken within its bounds or faulted', () => {
  const field = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.float().map(String),
    fc.integer().map(String),
  );
  const keys = ['felt', 'cases.guidance', 'cases.director', 'total', 'no-cases', 'factors', 'hours', 'line'];
  const fields = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), field);
  const depth = fc.constantFrom('light' as const, 'total' as const, 'full' as const);
  fc.assert(
    fc.property(fields, depth, fc.boolean(), (values, at, isFelt) => {
      const read = readCheckInForm({ ...values, ...(isFelt && felt) }, { ...context, depth: at });
      if (read.kind === 'faults') return expect(Object.keys(read.faults).length).toBeGreaterThan(0);
      const { cases, hours } = read.checkIn;
      const counts =
        cases.kind === 'types' ? Object.values(cases.counts) : cases.kind === 'total' ? [cases.total] : [];
      for (const count of counts) expect(Number.isInteger(count) && count >= 0 && count <= 400).toBe(true);
      expect(Number.isInteger(hours * 2) && hours >= 0 && hours <= 60).toBe(true);
    }),
    { numRuns: 2000, seed: 20_261_118 },
  );
});

describe('one tap', () => {
  test('carries the numbers and nothing else', () => {
    const last = {
      ...countingTypes({ guidance: 9 }, 20),
      factors: ['turnover' as const],
      line: { text: 'x', shared: true },
    };
    expect(sameNumbers(last, 'too-full', 28, at)).toEqual({
      felt: 'too-full',
      cases: { kind: 'types', counts: { guidance: 9 } },
      factors: [],
      hours: 28,
      at,
    });
  });

  test('of someone who never gave numbers leaves them unknown', () => {
    expect(sameNumbers(undefined, 'room-left', 36, at).cases).toEqual({ kind: 'unknown' });
  });
});

describe('two answers hold the same numbers', () => {
  const one = countingTypes({ guidance: 9, director: 2 }, 28);

  test('whatever else they say and in whatever order they were counted', () => {
    const other = { ...countingTypes({ director: 2, guidance: 9 }, 28), felt: 'too-full' as const, at };
    expect(sameAsBefore(one, other)).toBe(true);
    const total = checkIn({ cases: { kind: 'total', total: 4 } });
    expect(sameAsBefore(total, { ...total, at })).toBe(true);
    expect(sameAsBefore(checkIn(), checkIn({ at }))).toBe(true);
  });

  test.each([
    ['other hours', { ...one, hours: 27.5 }],
    ['another count', countingTypes({ guidance: 9, director: 3 }, 28)],
    ['another type', countingTypes({ guidance: 9, following: 2 }, 28)],
    ['a total', checkIn({ cases: { kind: 'total', total: 11 }, hours: 28 })],
    ['no cases of their own', checkIn({ cases: { kind: 'none-of-my-own' }, hours: 28 })],
    ['nothing known', checkIn({ hours: 28 })],
  ])('unless one has %s', (_, other) => {
    expect(sameAsBefore(one, other)).toBe(false);
  });

  test('but not when one is unknown and the other none of their own, or two totals differ', () => {
    expect(sameAsBefore(checkIn(), checkIn({ cases: { kind: 'none-of-my-own' } }))).toBe(false);
    const total = (count: number) => checkIn({ cases: { kind: 'total', total: count } });
    expect(sameAsBefore(total(4), total(5))).toBe(false);
  });
});
