import fc from 'fast-check';
import type { BandVersion } from '../../src/domain/band';
import { inventedAnswer, inventedMembers } from '../../src/domain/invented-answers';
import { loadOf, readPosition } from '../../src/domain/position';
import { at } from './support/clock';
import { aMember, aTeam, names } from './support/team';

const now = at('2026-11-18', '12:00');

function bandOf(
  lower: number,
  upper: number,
  counts: BandVersion['counts'] = ['guidance', 'director'],
): BandVersion {
  const limit = (cases: number) => ({ cases, values: [], reason: '' });
  return {
    id: 'band-1',
    lower: limit(lower),
    upper: limit(upper),
    counts,
    state: 'concept',
    from: '2026-W40',
    lookAgain: '2027-01-15',
    agreed: { team: '', municipality: '' },
    madeAt: '2026-10-01',
  };
}

/** The answers of all invented colleagues of a team without people of its own. */
function answers(busy: boolean, band?: BandVersion, team = aTeam({ members: [] })) {
  return inventedMembers(team, now).map((member, nth) => inventedAnswer(team, member, nth, busy, band, now));
}

function positionOf(busy: boolean, band: BandVersion) {
  const loads = answers(busy, band).flatMap((answer) => loadOf(answer, band.counts) ?? []);
  return readPosition(loads, { lower: band.lower.cases, upper: band.upper.cases });
}

test('the bot plays as many colleagues as are missing for a view', () => {
  const missing = (members: number, floor = 5) =>
    inventedMembers(aTeam({ floor, members: names.slice(0, members).map((name) => aMember(name)) }), now)
      .length;
  expect([0, 2, 6, 7].map((members) => missing(members))).toEqual([7, 5, 1, 0]);
  expect([5, 6, 8].map((floor) => missing(2, floor))).toEqual([5, 6, 8]);
});

test('who left is missing too', () => {
  const members = [aMember('anna'), aMember('bram', { leftAt: now })];
  expect(inventedMembers(aTeam({ members }), now)).toHaveLength(6);
});

test('an invented colleague is marked as one and works four days', () => {
  expect(inventedMembers(aTeam({ members: [] }), now)[0]).toEqual({
    person: 'person-invented-1',
    workingDays: [1, 2, 3, 4],
    hours: 32,
    ownCases: true,
    joinedAt: now,
    invented: true,
  });
  const people = inventedMembers(aTeam({ members: [] }), now).map(({ person }) => person);
  expect(new Set(people).size).toBe(7);
});

const limits = fc.tuple(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 1, max: 20 }));

test('the first practice week is above the band and the later ones are inside it, narrow bands too', () => {
  fc.assert(
    fc.property(limits, fc.boolean(), ([lower, halves], holding) => {
      const counts = holding ? (['guidance', 'holding'] as const) : (['guidance', 'director'] as const);
      const band = bandOf(lower / 2, (lower + halves) / 2, counts);
      expect([positionOf(true, band), positionOf(false, band)]).toEqual(['above', 'inside']);
    }),
    { numRuns: 500 },
  );
});

test('one case type that counts is enough for a place against the band', () => {
  for (const type of ['guidance', 'holding'] as const) {
    const band = bandOf(12, 16, [type]);
    expect([positionOf(true, band), positionOf(false, band)]).toEqual(['above', 'inside']);
  }
});

test('without a band the answers look like ordinary work', () => {
  const [first] = answers(false);
  expect(first?.cases).toEqual({ kind: 'types', counts: { guidance: 13, director: 0, holding: 3 } });
});

test('a fifth of the cases goes to a second type, to holding where that counts', () => {
  const counts = (counted: BandVersion['counts']) => answers(false, bandOf(16, 20, counted))[0]?.cases;
  expect(counts(['guidance', 'director'])).toEqual({
    kind: 'types',
    counts: { guidance: 13, director: 3, holding: 0 },
  });
  expect(counts(['holding', 'director', 'guidance'])).toEqual({
    kind: 'types',
    counts: { guidance: 0, director: 13, holding: 3 },
  });
});

test('in a busy week most say too full and name factors three people share; in a calm one nobody does', () => {
  const busy = answers(true, bandOf(12, 16));
  expect(busy.map(({ felt }) => felt)).toEqual([
    'too-full',
    'too-full',
    'too-full',
    'manageable',
    'too-full',
    'too-full',
    'too-full',
  ]);
  expect(busy.slice(0, 2).map(({ factors }) => factors)).toEqual([
    ['waiting-list-holding', 'colleagues-absent'],
    ['waiting-list-holding', 'open-vacancy'],
  ]);
  const calm = answers(false, bandOf(12, 16));
  expect(new Set(calm.map(({ felt }) => felt))).toEqual(new Set(['manageable']));
  expect(calm.flatMap(({ factors }) => factors)).toEqual([]);
});

test('a team without a shortlist names no factors, and one without case types carries none', () => {
  const bare = aTeam({ members: [], shortlist: [], caseTypes: [] });
  const [first] = answers(true, undefined, bare);
  expect([first?.factors, first?.cases]).toEqual([[], { kind: 'types', counts: {} }]);
});

test('everyone carries at least one case and works their own hours, at the moment of asking', () => {
  const small = answers(false, bandOf(0.5, 1));
  expect(small.map(({ cases }) => cases.kind === 'types' && cases.counts.guidance)).toEqual(Array(7).fill(1));
  expect(small.map(({ hours, at: when }) => [hours, when])).toEqual(Array(7).fill([32, now]));
});
