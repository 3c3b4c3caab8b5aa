import fc from 'fast-check';
import type { Position } from '../../src/domain/publication';
import {
  forgetTurnsBefore,
  noReflection,
  type Reflection,
  reflectOn,
  runningExcursion,
  stepIn,
  waitsForDecision,
} from '../../src/domain/reflection';
import { nextWeek, type Week } from '../../src/domain/week';
import { aPublication } from './support/round';

const firstWeek: Week = '2026-W40';
const positions: Readonly<Record<string, Position>> = { '+': 'above', '-': 'below', '=': 'inside' };

/** Weeks as signs: `+` above, `-` below, `=` inside, `.` a week without a position. */
function after(signs: string, begin: Reflection = noReflection): Reflection {
  return weeksOf(signs).reduce(
    (so, [week, sign]) => reflectOn(so, aPublication(week, positions[sign])),
    begin,
  );
}

function weeksOf(signs: string): readonly (readonly [Week, string])[] {
  let week = firstWeek;
  return signs.split('').map((sign) => {
    const one = [week, sign] as const;
    week = nextWeek(week);
    return one;
  });
}

/** What the thread says in each week; `-` is silence. */
function saidOver(signs: string): readonly string[] {
  return weeksOf(signs).map(([week], nth) => stepIn(after(signs.slice(0, nth + 1)), week) ?? '-');
}

test('week 1 asks, 3 offers the table, 5 asks what not to do, 8 names who must decide, and the rest is silence', () => {
  for (const side of '+-') {
    expect(saidOver(side.repeat(12))).toEqual([
      'first-question',
      '-',
      'offer-table',
      '-',
      'what-not',
      '-',
      '-',
      'who-decides',
      '-',
      '-',
      '-',
      '-',
    ]);
  }
});

test('two published weeks inside ask what helped and close the talk', () => {
  expect(saidOver('++==')).toEqual(['first-question', '-', '-', 'back-inside']);
  const closed = after('++==');
  expect(closed.excursion?.closed).toBe('2026-W43');
  expect(runningExcursion(closed)).toBeUndefined();
});

test('one week inside does not end the talk, and the weeks outside count on after it', () => {
  expect(saidOver('++=+')).toEqual(['first-question', '-', '-', 'offer-table']);
  const back = after('++=+').excursion;
  expect([back?.since, back?.outside, back?.inside]).toEqual(['2026-W40', 3, 0]);
});

test('the two weeks inside that close a talk come in a row', () => {
  expect(saidOver('+=+=+==')).toEqual(['first-question', '-', '-', '-', 'offer-table', '-', 'back-inside']);
});

test('a week without a position neither counts nor breaks', () => {
  expect(saidOver('+.+.+')).toEqual(['first-question', '-', '-', '-', 'offer-table']);
  expect(saidOver('+=.=')).toEqual(['first-question', '-', '-', 'back-inside']);
  const before = after('+');
  expect(reflectOn(before, aPublication('2026-W41'))).toBe(before);
});

test('changing sides begins anew', () => {
  expect(saidOver('+++-')).toEqual(['first-question', '-', 'offer-table', 'first-question']);
  const { excursion } = after('+++-');
  expect(excursion).toEqual({
    side: 'below',
    since: '2026-W43',
    outside: 1,
    inside: 0,
    steps: [{ week: '2026-W43', step: 'first-question' }],
  });
});

test('after a talk is closed a new one begins with the next week outside', () => {
  expect(saidOver('+==++')).toEqual(['first-question', '-', 'back-inside', 'first-question', '-']);
  expect(after('+==++').excursion?.since).toBe('2026-W43');
});

test('inside the band there is nothing to talk about, before the first week outside or after a closed talk', () => {
  expect(after('===').excursion).toBeUndefined();
  expect(saidOver('+====')).toEqual(['first-question', '-', 'back-inside', '-', '-']);
});

test('what the thread said in an earlier week is still known', () => {
  const long = after('+++++');
  expect(stepIn(long, '2026-W40')).toBe('first-question');
  expect(stepIn(long, '2026-W42')).toBe('offer-table');
  expect(stepIn(long, '2026-W41')).toBeUndefined();
  expect(stepIn(noReflection, '2026-W40')).toBeUndefined();
});

test('from the eighth week outside the talk waits for a decision, while the team is still on that side', () => {
  const waits = (signs: string, position?: Position) => waitsForDecision(after(signs), position);
  expect([
    waits('+'.repeat(7), 'above'),
    waits('+'.repeat(8), 'above'),
    waits('+'.repeat(9), 'above'),
  ]).toEqual([false, true, true]);
  expect([waits('+'.repeat(8), 'inside'), waits('+'.repeat(8), 'below'), waits('+'.repeat(8))]).toEqual([
    false,
    false,
    false,
  ]);
  expect(waits(`${'+'.repeat(8)}==`, 'above')).toBe(false);
  expect(waitsForDecision(noReflection, undefined)).toBe(false);
});

test('questions turned to and talks in the meeting stay what they are', () => {
  const kept = { turns: { '2026-W40': 2 }, inMeeting: [{ week: firstWeek, at: 5 }] } as const;
  expect(after('+=-', kept)).toMatchObject(kept);
});

test('a running talk is found until it is closed', () => {
  expect(runningExcursion(noReflection)).toBeUndefined();
  expect(runningExcursion(after('+'))?.side).toBe('above');
  expect(runningExcursion(after('+='))?.side).toBe('above');
});

test('whatever the weeks bring, at most four questions are asked between two closings on one side', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('+', '-', '=', '.'), maxLength: 40 }), (signs) => {
      const steps = after(signs).excursion?.steps ?? [];
      expect(steps.filter(({ step }) => step !== 'back-inside').length).toBeLessThanOrEqual(4);
      expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
    }),
  );
});

test('turned questions and meetings of old weeks are forgotten, and the talk itself is not', () => {
  const talk = after('++');
  const before: Reflection = {
    ...talk,
    turns: { '2026-W39': 2, '2026-W40': 1 },
    inMeeting: [
      { week: '2026-W39', at: Date.UTC(2026, 8, 25) },
      { week: '2026-W40', at: Date.UTC(2026, 9, 2) },
    ],
  };
  const kept = forgetTurnsBefore(before, '2026-W40');
  expect(kept.turns).toEqual({ '2026-W40': 1 });
  expect(kept.inMeeting.map(({ week }) => week)).toEqual(['2026-W40']);
  expect(kept.excursion).toEqual(talk.excursion);
});
