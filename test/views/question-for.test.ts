import { findPrompt } from '../../src/catalogue/prompts';
import type { Week } from '../../src/domain/week';
import { nextWeek } from '../../src/domain/week';
import type { QuestionOccasion } from '../../src/views/question-for';
import { questionFor } from '../../src/views/question-for';

const begin: QuestionOccasion = {
  times: 1,
  week: '2026-W47',
  turn: 0,
  hasView: true,
  noBand: false,
  small: false,
};

const quiet: QuestionOccasion = { ...begin, position: 'inside', felt: 'mostly-manageable' };

const weeksFrom = (first: Week, count: number): readonly Week[] =>
  Array.from({ length: count - 1 }).reduce<readonly Week[]>(
    (weeks) => [...weeks, nextWeek(weeks.at(-1) ?? first)],
    [first],
  );

const occasionOf = (id: string): string => id.replace(/-\d+$/, '');
const asked = (facts: Partial<QuestionOccasion>) => occasionOf(questionFor({ ...quiet, ...facts }));

describe('the occasion of a question', () => {
  test.each<[string, Partial<QuestionOccasion>, string]>([
    ['above', { position: 'above', felt: 'mostly-too-full' }, 'above-band'],
    ['above, and the week was manageable', { position: 'above' }, 'above-but-manageable'],
    ['above for the third time', { position: 'above', times: 3 }, 'third-week-outside'],
    ['below', { position: 'below' }, 'below-band'],
    ['below, and the week was too full', { position: 'below', felt: 'mostly-too-full' }, 'below-band'],
    ['inside, and the week was too full', { felt: 'mostly-too-full' }, 'inside-but-too-full'],
    ['back inside', { step: 'back-inside' }, 'back-inside'],
  ])('%s', (_, facts, occasion) => {
    expect(asked(facts)).toBe(occasion);
  });

  test('without a band yet, the talk begins at the beginning', () => {
    expect(occasionOf(questionFor({ ...begin, noBand: true }))).toMatch(/^(launch|baseline)$/);
  });

  test('a team under five is never asked why there is no view', () => {
    expect(asked({ small: true, hasView: false })).toMatch(/^(quiet-week|quality)$/);
  });
});

describe('quiet weeks', () => {
  test('alternate a question to be proud with and one about quality', () => {
    const occasions = weeksFrom('2026-W40', 8).map((week) => asked({ week }));
    expect(new Set(occasions.filter((_, index) => index % 2 === 0)).size).toBe(1);
    expect(new Set(occasions.filter((_, index) => index % 2 === 1)).size).toBe(1);
    expect(new Set(occasions)).toEqual(new Set(['quiet-week', 'quality']));
  });

  test('alternate for a team that is asked every other week as well', () => {
    const weeks = weeksFrom('2026-W40', 8).filter((_, index) => index % 2 === 0);
    expect(new Set(weeks.map((week) => asked({ week, every: 2 }))).size).toBe(2);
  });

  test('go on across a year of 53 weeks', () => {
    const [before, last, first] = weeksFrom('2026-W52', 3).map((week) => questionFor({ ...quiet, week }));
    expect(new Set([before, last, first]).size).toBe(3);
  });

  test('give a question of the other kind when somebody asks for another', () => {
    expect(asked({ turn: 1 })).not.toBe(asked({ turn: 0 }));
  });
});

describe('another question', () => {
  const above = { ...quiet, position: 'above', felt: 'mostly-too-full' } as const;

  test('is one about quality first', () => {
    expect(occasionOf(questionFor({ ...above, turn: 1 }))).toBe('quality');
  });

  test('goes through every question of the occasion before it repeats', () => {
    const turns = Array.from({ length: 7 }, (_, turn) => questionFor({ ...above, turn }));
    expect(new Set(turns).size).toBe(7);
    expect(questionFor({ ...above, turn: 7 })).toBe(turns[0]);
  });

  test('keeps the question of next week for last', () => {
    const next = questionFor({ ...above, week: nextWeek(above.week) });
    const turns = Array.from({ length: 7 }, (_, turn) => questionFor({ ...above, turn }));
    expect(turns.at(-1)).toBe(next);
  });
});

test('the same facts give the same question, and it always exists', () => {
  const occasions = weeksFrom('2025-W50', 60).flatMap((week) =>
    [0, 1, 2, 3].flatMap((turn) =>
      (['above', 'inside', 'below'] as const).map((position) => ({
        ...quiet,
        week,
        turn,
        position,
        times: turn,
      })),
    ),
  );
  const questions = occasions.map((occasion) => questionFor(occasion));
  expect(questions).toEqual(occasions.map((occasion) => questionFor({ ...occasion })));
  expect(questions.filter((id) => findPrompt(id) === undefined)).toEqual([]);
});

test('below for the third time, nobody is asked to do less well', () => {
  const asks = weeksFrom('2026-W01', 12).map((week) =>
    questionFor({ ...quiet, position: 'below', times: 4, week }),
  );
  expect(asks).not.toContain('third-week-outside-5');
});

test('a week without a view is never asked for its cause', () => {
  const asks = weeksFrom('2026-W01', 12).map((week) => questionFor({ ...quiet, hasView: false, week }));
  expect(new Set(asks)).toEqual(new Set(['low-response-4', 'quiet-week-1', 'quality-1', 'quiet-week-2']));
});
