import { handleIntent } from '../../src/application/handle-intent';
import type { World } from '../../src/application/world';
import type { BandVersion } from '../../src/domain/band';
import type { Publication } from '../../src/domain/publication';
import { put } from '../../src/ports/store';
import { onePoint } from '../support/kept-drawings';
import type { Contents } from '../support/memory-store';
import { foundedNoord, idOf, plan, type Somebody, teamScope, times } from './support/noord';
import { openPlace, processOn, tenant } from './support/process';

const agreed = plan.band;
if (agreed === undefined) throw new Error('Noord has a band.');

const version = (nth: 1 | 2 | 3, from: BandVersion['from'], part: Partial<BandVersion>): BandVersion => ({
  ...{ id: `band-${nth}`, ...agreed, counts: ['guidance'], from },
  ...part,
});
const narrower = { lower: { ...agreed.lower, cases: 12 } };
const versions = [
  version(1, '2026-W40', {}),
  version(2, '2026-W45', { counts: ['guidance', 'holding'] }),
  version(3, '2026-W46', { counts: ['guidance', 'holding'], ...narrower }),
];

const published = (week: Publication['week'], lower: number): Publication => ({
  ...{ week, at: times.opensAt, practice: false, times: 1, lines: [] },
  shown: { position: 'inside', felt: 'mostly-manageable' },
  band: { id: 'band-1', lower, upper: 18 },
});

let contents: Contents;
beforeAll(async () => {
  const { store } = openPlace(times.opensAt, await foundedNoord());
  const weeks = ['2026-W44', '2026-W45', '2026-W46'] as const;
  const names = weeks.map((week) => `publication/${week}` as const);
  await store.change(teamScope, ['bands', ...names], () => ({
    writes: [
      put('bands', { versions }),
      ...weeks.map((week) => put(`publication/${week}`, published(week, week === '2026-W46' ? 12 : 14))),
    ],
    result: undefined,
  }));
  contents = store.contents();
});

async function ask(who: Somebody, change: (world: World) => World = (world) => world) {
  const place = openPlace(times.viewAt, contents);
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  const { card } = await handleIntent(change(processOn(place)), actor, { kind: 'show-trend' });
  return { card, drawings: place.pictures.drawings };
}

test('the picture of a trend stands on its card, with what it shows in words', async () => {
  const { card, drawings } = await ask('Gijs');
  expect(drawings).toHaveLength(1);
  expect(card).toMatchObject({ kind: 'trend', picture: { png: onePoint, alt: drawings[0]?.alt } });
});

test('it breaks where other cases began to count and where the limits moved, and not at the first band', async () => {
  const { card, drawings } = await ask('Gijs');
  expect(card).toMatchObject({
    notes: [
      '* Vanaf week 45: andere casussen tellen mee.',
      '* Vanaf week 46: een andere bandbreedte.',
      'Afgesproken: 14 tot 18 casussen per 36 werkuren.',
      'Vanaf week 46: 12 tot 18 casussen per 36 werkuren.',
      expect.any(String),
    ],
  });
  expect(drawings[0]?.svg.split('stroke-dasharray').length).toBe(3);
});

test('where nothing can be drawn the sentence and the table say it alone', async () => {
  const drawn = await ask('Gijs');
  const { card } = await ask('Gijs', (world) => ({ ...world, pictures: { draw: async () => undefined } }));
  expect(card).not.toHaveProperty('picture');
  expect({ ...card, picture: undefined }).toEqual({ ...drawn.card, picture: undefined });
});

test('for who may not see the trend nothing is drawn', async () => {
  const { card, drawings } = await ask('Marga');
  expect(card.kind).not.toBe('trend');
  expect(drawings).toEqual([]);
});
