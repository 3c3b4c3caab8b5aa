import fc from 'fast-check';
import { factorGroups, factors } from '../../src/catalogue/factors';
import { weekNumber } from '../../src/domain/week';
import type { Frame } from '../../src/views/card';
import { factorWords, said, withCapital } from '../../src/views/catalogue-words';
import { drawTrend } from '../../src/views/trend-drawing';
import type { TrendFacts } from '../../src/views/trend-facts';
import { ink } from '../../src/views/trend-marks';
import { readDrawing } from '../support/read-drawing';
import { randomTrend } from './support/random-trend';
import { en, nl } from './team-frames';

const frames: readonly Frame[] = [nl, en, { ...nl, word: 'resident' }, { ...en, practice: true }];

function draw(frame: Frame, facts: TrendFacts) {
  const drawing = drawTrend(frame, facts);
  if (drawing === undefined) throw new Error('nothing was drawn');
  return { ...drawing, ...readDrawing(drawing.svg) };
}

/** Every word that the closed alphabet of PRIVACY.md lets a picture say, and the numbers of its weeks. */
function sayable(frame: Frame, { weeks }: TrendFacts): ReadonlySet<string> {
  const own = {
    nl: [
      ...['boven', 'binnen', 'onder', 'week', '*', 'Wat meewoog', 'Wat het vaakst meewoog'],
      ...['De week was', 'vooral te vol', 'vooral ruim'],
      ...['geen plek', 'geen teambeeld', 'pauze', 'geen weekvraag', 'een andere bandbreedte'],
      ...['andere casussen tellen mee', 'een andere bandbreedte en andere casussen'],
      'een andere bandbreedte of andere casussen',
    ],
    en: [
      ...['above', 'inside', 'below', 'week', '*', 'What weighed in', 'What weighed in most often'],
      ...['The week was', 'mostly too full', 'mostly with room left'],
      ...['no place', 'no team view', 'pause', 'no weekly question', 'another band', 'other cases count'],
      ...['another band or other cases', 'another band and other cases', 'Practice · invented numbers'],
    ],
  }[frame.locale];
  return new Set([
    ...own,
    ...weeks.map(({ week }) => String(weekNumber(week))),
    ...factors.map(({ id }) => factorWords(id, frame)),
    ...factorGroups.map(({ mostly }) => withCapital(said(mostly, frame))),
  ]);
}

test('any half year is a well-formed drawing of plain shapes that says nothing but words of the closed alphabet', () => {
  fc.assert(
    fc.property(randomTrend, fc.constantFrom(...frames), (facts, frame) => {
      const { words, elements } = draw(frame, facts);
      const known = sayable(frame, facts);
      expect(words.filter((one) => !known.has(one))).toEqual([]);
      expect(new Set(elements)).toEqual(
        new Set(elements.filter((one) => ['svg', 'rect', 'line', 'circle', 'polygon', 'text'].includes(one))),
      );
    }),
    { numRuns: 500 },
  );
});

test('without a place in any week no week stands beside the name of a place', () => {
  const weeks = [
    { week: '2026-W46', times: 0, state: 'view', felt: 'mixed' },
    { week: '2026-W47', times: 0, state: 'no-view' },
  ] as const;
  const { words } = draw(nl, { team: 'team-zuid', weeks, breaks: [] });
  expect(words.filter((one) => ['boven', 'binnen', 'onder'].includes(one))).toEqual([]);
  expect(words).toEqual(expect.arrayContaining(['46', '47', 'geen plek', 'geen teambeeld']));
});

test('what the picture says is said in its words for who does not see it as well', () => {
  fc.assert(
    fc.property(randomTrend, fc.boolean(), (facts, practice) => {
      const { words, alt } = draw({ ...nl, practice }, facts);
      const inOtherWords = new Set([
        'week',
        '*',
        'De week was',
        'Wat meewoog',
        'Wat het vaakst meewoog',
        'een andere bandbreedte of andere casussen',
      ]);
      const lanes = ['boven', 'binnen', 'onder'];
      const shown = new Set(facts.weeks.flatMap(({ position }) => position ?? []));
      const places = { above: 'boven', inside: 'binnen', below: 'onder' } as const;
      for (const position of shown) expect(alt).toContain(`${places[position]} de bandbreedte`);
      const rest = words.filter(
        (one) => !inOtherWords.has(one) && !lanes.includes(one) && !/^\d+$/.test(one),
      );
      expect(rest.filter((one) => !alt.toLowerCase().includes(one.toLowerCase()))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a picture does not depend on how often a place ran, or on anything but what was published', () => {
  fc.assert(
    fc.property(randomTrend, (facts) => {
      const weeks = facts.weeks.map((week) => ({ ...week, times: 1 }));
      expect(drawTrend(nl, { ...facts, weeks })).toEqual(drawTrend(nl, facts));
    }),
  );
});

const state = (place: 'no-view' | 'paused' | 'no-round' | 'view'): TrendFacts => ({
  team: 'team-noord',
  weeks: [{ week: '2026-W40', times: 0, state: place }],
  breaks: [],
});

test('weeks without a place are told apart in words and by their shape', () => {
  const drawn = (['no-view', 'paused', 'no-round', 'view'] as const).map((one) => draw(nl, state(one)));
  expect(drawn.map(({ words }) => words.at(-1))).toEqual([
    ...['geen teambeeld', 'pauze', 'geen weekvraag', 'geen plek'],
  ]);
  const shapes = drawn.map(({ svg }) => svg.replace(/<text.*?<\/text>/g, ''));
  expect(new Set(shapes).size).toBe(4);
});

test('places are told apart without colour', () => {
  const shapes = (['above', 'inside', 'below'] as const).map((position) => {
    const { svg } = draw(nl, {
      ...state('view'),
      weeks: [{ week: '2026-W40', times: 1, state: 'view', position }],
    });
    return svg.replace(/ (?:fill|stroke)="[^"]*"/g, '');
  });
  expect(new Set(shapes).size).toBe(3);
});

test('no line is drawn over a gap or over a break', () => {
  const view = { times: 1, state: 'view', position: 'inside' } as const;
  const ways = (facts: Partial<TrendFacts>) =>
    draw(nl, { ...state('view'), ...facts }).svg.split(`stroke="${ink.quiet}"`).length - 1;
  const two = [
    { week: '2026-W40', ...view },
    { week: '2026-W41', ...view },
  ] as const;
  expect(ways({ weeks: two })).toBe(1);
  expect(ways({ weeks: two, breaks: [{ week: '2026-W41', what: 'counts' }] })).toBe(0);
  expect(
    ways({
      weeks: [two[0], { week: '2026-W41', times: 0, state: 'no-view' }, { week: '2026-W42', ...view }],
    }),
  ).toBe(0);
});

/** Contrast as WCAG 2.1 reckons it. */
function contrast(one: string, other: string): number {
  const lightness = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [lightness(one), lightness(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('words have a contrast of 4.5 or more on their paper, and so have marks wherever they stand', () => {
  expect(contrast(ink.text, ink.paper)).toBeGreaterThan(4.5);
  for (const ground of [ink.paper, ink.strip, ink.shut])
    for (const mark of [ink.outside, ink.band, ink.weighed])
      expect(contrast(mark, ground)).toBeGreaterThan(4.5);
  // Of the lines between marks nothing has to be read, but they can be seen.
  for (const ground of [ink.paper, ink.strip]) expect(contrast(ink.quiet, ground)).toBeGreaterThan(3);
});
