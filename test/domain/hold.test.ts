import type { CheckIn } from '../../src/domain/check-in';
import { noBases, publish } from '../../src/domain/gate';
import { bandOf, carrying, checkIn, countingTypes, personAt, type Room, roundOf } from './attacks/rounds';
import { everyone, fuller, positions, weekly } from './attacks/weekly';

describe('the last computed value', () => {
  test('stands again until three people have changed', () => {
    expect(positions([fuller(0)], [fuller(2)], [fuller(3)], [fuller(1)])).toEqual([
      'inside',
      'inside',
      'above',
      'above',
    ]);
  });

  test('stands when two people stay away, and gives way when three do', () => {
    const without = (count: number): Room =>
      fuller(0).map((answer, place) => (place < count ? undefined : answer));
    const fullerThen = (room: Room): Room =>
      room.map((answer, place) => (answer && place > 3 ? carrying(90) : answer));
    expect(positions([fuller(0)], [without(2)], [without(3)], [fuller(0)])).toEqual([
      'inside',
      'inside',
      undefined,
      'inside',
    ]);
    expect(positions([fuller(0)], [fullerThen(without(2))])).toEqual(['inside', 'above']);
  });

  test('leaves everything as it was remembered', () => {
    const { bases } = publish(roundOf(fuller(0)));
    expect(publish(roundOf(fuller(2), { bases })).bases).toEqual(bases);
    expect(publish(roundOf([], { bases })).bases).toEqual(bases);
  });

  test('stands in the view of a team of five of which one does not answer', () => {
    const five = everyone(5, carrying(16));
    const four = [undefined, ...everyone(4, carrying(16))];
    expect(positions([five], [four], [five])).toEqual(['inside', 'inside', 'inside']);
  });

  test('stands when a team raises its floor over it', () => {
    expect(positions([fuller(0)], [fuller(1), { floor: 9 }])).toEqual(['inside', 'inside']);
  });

  test('is held by each of the last four bases and by none before them', () => {
    const weeks = [4, 10, 16, 30, 40].map((cases): readonly [Room] => [everyone(5, carrying(cases))]);
    const back = (cases: number): readonly [Room] => [everyone(5, carrying(cases))];
    expect(positions(...weeks, back(10)).at(-1)).toBe('above');
    expect(positions(...weeks, back(40)).at(-1)).toBe('above');
    expect(positions(...weeks, back(4)).at(-1)).toBe('below');
    const remembered = weeks.reduce((bases, [room]) => publish(roundOf(room, { bases })).bases, noBases);
    expect(remembered.questions.position?.bases).toHaveLength(4);
  });

  test('is kept apart for each question', () => {
    const felt = fuller(0).map(
      (answer, place) =>
        answer && { ...answer, felt: place < 4 ? ('too-full' as const) : ('manageable' as const) },
    );
    const [, second] = weekly([fuller(0)], [felt]);
    expect(second?.shown).toMatchObject({ position: 'inside', felt: 'mostly-too-full' });
  });

  test('is kept while a question rests', () => {
    const { band: _, ...resting } = roundOf(fuller(7), { bases: publish(roundOf(fuller(0))).bases });
    const { bases } = publish({ ...resting, countsHolding: false });
    expect(publish(roundOf(fuller(1), { bases })).publication.shown.position).toBe('inside');
    expect(bases.questions.holding).toEqual(resting.bases.questions.holding);
  });
});

describe.each([
  {
    question: 'felt' as const,
    first: checkIn({ felt: 'manageable' }),
    other: checkIn({ felt: 'too-full' }),
    views: ['mostly-manageable', 'mostly-too-full'],
  },
  {
    question: 'holding' as const,
    first: countingTypes({ guidance: 10, holding: 0 }),
    other: countingTypes({ guidance: 10, holding: 30 }),
    views: ['few', 'many'],
  },
  {
    question: 'factors' as const,
    first: checkIn(),
    other: checkIn({ factors: ['many-problems'] }),
    views: [{ kind: 'none' }, { kind: 'factors', factors: ['many-problems'] }],
  },
])('the $question', ({ question, first, other, views }) => {
  const changed = (count: number): Room =>
    Array.from({ length: 5 }, (_, place) => (place < count ? other : first));

  test('stands until three people have changed', () => {
    const shown = weekly([changed(0)], [changed(2)], [changed(5)], [changed(3)]).map(
      (one) => one.shown[question],
    );
    expect(shown).toEqual([views[0], views[0], views[1], views[1]]);
  });

  test('is remembered by its last four bases', () => {
    const bases = [0, 5, 0, 5, 0, 5].map(changed).reduce((before, room, week) => {
      // Everyone is someone else each week, so that every week is computed.
      const people = Object.fromEntries(
        room.map((answer, place) => [personAt(week * 10 + place), answer ?? first]),
      );
      return publish(roundOf([], { bases: before, answers: people })).bases;
    }, noBases);
    expect(bases.questions[question]?.bases).toHaveLength(4);
  });
});

describe('a new band', () => {
  const wider = bandOf(10, 30, ['guidance'], 'band-2');

  test('has no position until enough people have changed', () => {
    const shown = weekly([fuller(0)], [fuller(2), { band: wider }], [fuller(4), { band: wider }]);
    expect(shown.map(({ shown: { position }, band }) => [position, band?.id])).toEqual([
      ['inside', 'band-1'],
      [undefined, undefined],
      ['above', 'band-2'],
    ]);
  });

  test('that is taken back brings the position back', () => {
    expect(positions([fuller(0)], [fuller(0), { band: wider }], [fuller(0)])).toEqual([
      'inside',
      undefined,
      'inside',
    ]);
  });

  test.each([
    ['lower limit', bandOf(13, 18)],
    ['upper limit', bandOf(14, 19)],
    ['case types that count', bandOf(14, 18, ['guidance', 'director'])],
    ['other case types', bandOf(14, 18, ['director'])],
  ])('is one with another %s', (_, band) => {
    expect(positions([fuller(0)], [fuller(0), { band }])).toEqual(['inside', undefined]);
  });

  test('of the same limits and types keeps the position, under its own id', () => {
    const both = (id: `band-${number}`, ...counts: Parameters<typeof bandOf>[2][]) =>
      bandOf(14, 18, counts[0], id);
    const [, second] = weekly(
      [fuller(0), { band: both('band-1', ['guidance', 'director']) }],
      [fuller(0), { band: both('band-2', ['director', 'guidance', 'director']) }],
    );
    expect(second?.shown.position).toBe('inside');
    expect(second?.band).toEqual({ id: 'band-2', lower: 14, upper: 18 });
  });
});

describe('a change of what is counted', () => {
  const mixed = (guidance: number, director: number) => everyone(7, countingTypes({ guidance, director }));
  const only = (type: 'guidance' | 'director') => ({ band: bandOf(14, 18, [type]) });

  test('does not make anyone differ by itself', () => {
    expect(positions([mixed(20, 4), only('guidance')], [mixed(20, 4), only('director')])).toEqual([
      'above',
      undefined,
    ]);
    expect(positions([mixed(20, 0), only('guidance')], [mixed(20, 0), only('director')])).toEqual([
      'above',
      undefined,
    ]);
  });

  test('goes with new answers as soon as three people have them', () => {
    const changed = [...mixed(20, 5).slice(0, 3), ...mixed(20, 4).slice(3)];
    expect(positions([mixed(20, 4), only('guidance')], [changed, only('director')])).toEqual([
      'above',
      'below',
    ]);
  });

  test('takes more hours with the same families for a new answer', () => {
    const longer = mixed(20, 4).map((answer) => answer && { ...answer, hours: 48 });
    expect(positions([mixed(20, 4), only('guidance')], [longer, only('guidance')])).toEqual([
      'above',
      'inside',
    ]);
  });

  test('compares lists of types in what both have, if that is at least half', () => {
    const counts = bandOf(14, 18, ['guidance', 'director', 'following', 'short-question']);
    const first = everyone(7, countingTypes({ guidance: 12, director: 4 }));
    const oneMore = everyone(7, countingTypes({ guidance: 12, director: 4, following: 90 }));
    const half = everyone(
      7,
      countingTypes({ guidance: 12, director: 4, following: 90, 'short-question': 9 }),
    );
    const oneLess = everyone(7, countingTypes({ guidance: 12 }));
    const lessThanHalf = everyone(7, countingTypes({ guidance: 12, following: 90 }));
    const under = (room: Room) => positions([first, { band: counts }], [room, { band: counts }]).at(-1);
    expect(under(oneMore)).toBe('inside');
    expect(under(half)).toBe('inside');
    expect(under(oneLess)).toBe('inside');
    expect(under(lessThanHalf)).toBe('above');
  });

  test('from a total to types is new only for whose families differ in number', () => {
    const totals = everyone(7, checkIn({ cases: { kind: 'total', total: 16 } }));
    const types = (guidance: number) => everyone(7, countingTypes({ guidance }));
    expect(positions([totals], [types(16)])).toEqual(['inside', 'inside']);
    expect(positions([totals], [types(30)])).toEqual(['inside', 'above']);
  });

  test('from no cases of their own to some is new', () => {
    const none = checkIn({ cases: { kind: 'none-of-my-own' } });
    const room = (answer: CheckIn): Room => [...everyone(5, carrying(16)), answer, answer, answer];
    expect(positions([room(none)], [room(carrying(90))])).toEqual(['inside', 'above']);
  });
});

describe('the roster', () => {
  const rosterOf = (...places: readonly number[]) => ({ roster: places.map(personAt) });

  test('makes nobody differ by leaving, coming back or joining', () => {
    const five = fuller(0).map((answer, place) => (place < 5 ? answer : undefined));
    const other = fuller(0).map((answer, place) => (place > 1 ? answer : undefined));
    const two = { ...rosterOf(0, 1, 2, 3, 4) };
    expect(
      positions([five, two], [other.map((answer) => answer && carrying(16)), rosterOf(2, 3, 4, 5, 6)]),
    ).toEqual(['inside', 'inside']);
    const joined = [...fuller(0), carrying(90), carrying(90), carrying(90)];
    expect(positions([fuller(0)], [joined])).toEqual(['inside', 'inside']);
  });

  test('holds nothing when it shares fewer than three people with an earlier one', () => {
    const team = (from: number, cases: number): Room =>
      Array.from({ length: from + 5 }, (_, place) => (place < from ? undefined : carrying(cases)));
    const places = (from: number) => rosterOf(...Array.from({ length: 5 }, (_, at) => from + at));
    expect(positions([team(0, 16), places(0)], [team(3, 90), places(3)])).toEqual(['inside', 'above']);
    const twoNew: Room = [
      undefined,
      undefined,
      carrying(16),
      carrying(16),
      carrying(16),
      carrying(90),
      carrying(90),
    ];
    expect(positions([team(0, 16), places(0)], [twoNew, places(2)])).toEqual(['inside', 'inside']);
  });

  test('has also who answered and then left', () => {
    const changed = fuller(3);
    expect(positions([fuller(0)], [changed, rosterOf(3, 4, 5, 6)])).toEqual(['inside', 'above']);
  });

  test('has who stayed silent, so that coming to answer makes them differ', () => {
    const four = fuller(0).map((answer, place) => (place < 2 ? undefined : answer));
    const all = [carrying(90), carrying(90), carrying(17), ...fuller(0).slice(3)];
    expect(positions([four], [all])).toEqual(['inside', 'above']);
    expect(positions([four, rosterOf()], [all])).toEqual(['inside', 'inside']);
  });
});
