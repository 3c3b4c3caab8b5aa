import type { BandVersion } from '../../src/domain/band';
import { band } from '../../src/views/band';
import { nl } from './team-frames';

const version: BandVersion = {
  id: 'band-1',
  lower: { cases: 14, values: ['craftsmanship'], reason: 'Zo houden we ervaring.' },
  upper: { cases: 18.5, values: ['continuity'], reason: 'Zo komen we terug.' },
  counts: ['guidance'],
  state: 'concept',
  from: '2026-W40',
  lookAgain: '2027-03-01',
  agreed: { team: 'overleg van 22 september', municipality: 'afdelingshoofd' },
  madeAt: '2026-09-28',
};

const facts = { team: 'team-noord', caseTypes: ['short-question', 'guidance'], canEdit: false } as const;

test('each limit stands with its values, its reason and what it protects', () => {
  expect(band(nl, { ...facts, band: version }).limits[1]).toEqual({
    title: 'Bovengrens: 18,5',
    values: ['Een gezin houdt één vast gezicht'],
    reason: 'Zo komen we terug.',
    protects: 'Deze grens beschermt de aandacht: daarboven komen onze waarden onder druk.',
  });
});

test('a concept says that it is one, and when it is looked at again', () => {
  expect(band(nl, { ...facts, band: version }).details).toEqual([
    'Wat meetelt: Wij begeleiden zelf.',
    'Afgesproken door het team (overleg van 22 september) en de gemeente (afdelingshoofd).',
    'Geldt vanaf week 40. Op 1 maart 2027 kijken team en gemeente er samen weer naar.',
    'Dit is een concept. Jullie proberen het een paar weken uit.',
  ]);
});

test('what is normal, nobody knows', () => {
  expect(band(nl, facts).normal.text).toMatch(/^Dat weet niemand\./);
});

test('without a band no number is shown at all', () => {
  expect(JSON.stringify({ ...band(nl, facts), buttons: [] })).not.toMatch(/\d/);
});

test('only who may change the band is offered to', () => {
  const kinds = (canEdit: boolean) =>
    band(nl, { ...facts, canEdit }).buttons.map(({ intent }) => intent.kind);
  expect(kinds(false)).toEqual(['show-trend']);
  expect(kinds(true)).toEqual(['open-band-form', 'show-trend']);
});
