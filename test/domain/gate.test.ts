import { factors } from '../../src/catalogue/factors';
import type { CheckIn } from '../../src/domain/check-in';
import { hasView, noBases, publish } from '../../src/domain/gate';
import { carrying, checkIn, countingTypes, personAt, roundOf } from './attacks/rounds';
import { everyone, fuller, positions } from './attacks/weekly';

describe('a publication', () => {
  test('says of its round which one it was', () => {
    const { publication } = publish(roundOf(fuller(0), { week: '2026-W20', at: 77, practice: true }));
    expect(publication).toMatchObject({ week: '2026-W20', at: 77, practice: true });
  });

  test('shows all four parts of a team that answers, and the band with its own limits', () => {
    const answer: CheckIn = {
      ...countingTypes({ guidance: 20, holding: 2 }),
      felt: 'too-full',
      factors: ['many-problems'],
    };
    const { publication } = publish(roundOf(everyone(5, answer), { factorCatalogue: factors }));
    expect(publication).toEqual({
      week: '2026-W10',
      at: 1_000,
      practice: false,
      shown: {
        position: 'above',
        felt: 'mostly-too-full',
        holding: 'few',
        factors: { kind: 'factors', factors: ['many-problems'] },
      },
      band: { id: 'band-1', lower: 14, upper: 18 },
      times: 1,
      lines: [],
    });
    expect(hasView(publication)).toBe(true);
  });

  test('shows nothing of a team of four', () => {
    const { publication, bases } = publish(roundOf(everyone(4, carrying(16))));
    expect(publication.shown).toEqual({});
    expect(publication.band).toBeUndefined();
    expect(publication.times).toBe(0);
    expect(bases).toEqual(noBases);
    expect(hasView(publication)).toBe(false);
  });

  test('counts the people of each question apart', () => {
    const silent = checkIn({ felt: null });
    const room = [...everyone(4, carrying(16)), silent];
    expect(publish(roundOf(room)).publication.shown).toEqual({ factors: { kind: 'none' } });
    expect(publish(roundOf([...room, carrying(16, 0)])).publication.shown).toEqual({
      felt: 'mostly-manageable',
      holding: 'few',
      factors: { kind: 'none' },
    });
  });

  test('keeps to a floor the team has raised, and to five where one is lower', () => {
    expect(positions([fuller(0), { floor: 8 }])).toEqual([undefined]);
    expect(positions([fuller(0), { floor: 7 }])).toEqual(['inside']);
    expect(positions([everyone(4, carrying(16)), { floor: 3 }])).toEqual([undefined]);
  });

  test('has no position without a band, and no holding where a team does not count it', () => {
    const { band: _, ...withoutBand } = roundOf(fuller(0), { countsHolding: false });
    expect(publish(withoutBand).publication.shown).toEqual({
      felt: 'mostly-manageable',
      factors: { kind: 'none' },
    });
  });

  test('takes the weeks running from the last one with a position', () => {
    const previous = publish(roundOf(fuller(0))).publication;
    expect(publish(roundOf(fuller(0), { previous })).publication.times).toBe(2);
    expect(publish(roundOf(fuller(7), { previous })).publication.times).toBe(1);
  });

  test('holds the lines people chose to share', () => {
    const line = { text: 'we tell the council', shared: true };
    const room = [{ ...carrying(16), line }, ...everyone(4, carrying(16))];
    expect(publish(roundOf(room)).publication.lines).toEqual(['we tell the council']);
  });
});

describe('what the gate remembers', () => {
  test('holds digests of answers and no answer', () => {
    const seen: string[] = [];
    const digest = (text: string) => `digest-${seen.push(text)}`;
    const { bases } = publish(roundOf(fuller(1), { digest }));
    const { position, felt, holding, factors: weighs } = bases.questions;
    const kept = [position, felt, holding, weighs].flatMap((question) => question?.bases ?? []);
    for (const { people, given } of kept) {
      for (const digested of Object.values(people)) expect(digested).toMatch(/^digest-\d+$/);
      for (const numbers of Object.values(given ?? {})) {
        for (const digested of Object.values(numbers ?? {})) expect(digested).toMatch(/^digest-\d+$/);
      }
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('does not depend on the order in which people answered or joined', () => {
    const { answers, roster, ...rest } = roundOf([
      carrying(1),
      carrying(2),
      carrying(3),
      carrying(4),
      carrying(5),
    ]);
    const one = publish({ ...rest, answers, roster });
    const entries = Object.entries(answers);
    for (const mixed of [[...entries].reverse(), [...entries.slice(2), ...entries.slice(0, 2)]]) {
      const other = publish({ ...rest, answers: Object.fromEntries(mixed), roster: [...roster].reverse() });
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    }
  });

  test('has nobody whose answer was taken back', () => {
    const { answers, ...rest } = roundOf(everyone(5, carrying(16)));
    const one = publish({ ...rest, answers: { ...answers, [personAt(9)]: undefined } });
    expect(one).toEqual(publish({ ...rest, answers }));
  });

  test('is digested from question, person and answer', () => {
    const seen: string[] = [];
    const digest = (text: string) => String(seen.push(text));
    publish(roundOf([countingTypes({ guidance: 8, holding: 2 }, 24)], { digest }));
    expect(seen.map((text): unknown => JSON.parse(text))).toEqual([
      ['position', 'person-0', { cases: 8, hours: 24 }],
      ['guidance', 'person-0', [8, 24]],
      ['holding', 'person-0', [2, 24]],
      ['felt', 'person-0', 'manageable'],
      ['guidance', 'person-0', 8],
      ['holding', 'person-0', 2],
      ['holding', 'person-0', { holding: 2, all: 10 }],
      ['factors', 'person-0', []],
    ]);
  });

  test('keeps equal answers of two people, and of one person to two questions, apart', () => {
    const { bases } = publish(roundOf(everyone(5, checkIn({ felt: 'manageable' }))));
    const digests = Object.values(bases.questions).flatMap((question) =>
      Object.values(question.bases[0]?.people ?? {}),
    );
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('does not depend on the order in which one person names factors', () => {
    const named = (...ids: CheckIn['factors']) => everyone(5, checkIn({ factors: ids }));
    const first = publish(roundOf(named('many-problems', 'onboarding')));
    const second = publish(
      roundOf(named('onboarding', 'many-problems', 'onboarding'), { bases: first.bases }),
    );
    expect(second.bases).toEqual(first.bases);
  });
});
