import { type BandVersion, bandChange } from '../../src/domain/band';

const version = (lower: number, upper: number, counts: BandVersion['counts']): BandVersion => ({
  id: 'band-1',
  lower: { cases: lower, values: [], reason: '' },
  upper: { cases: upper, values: [], reason: '' },
  counts,
  state: 'in-use',
  from: '2026-W40',
  lookAgain: '2027-01-01',
  agreed: { team: '', municipality: '' },
  madeAt: '2026-09-28',
});
const before = version(14, 18, ['guidance', 'holding']);

describe('what is read otherwise under a new version of a band', () => {
  test.each([
    ['nothing, when only its reasons are new', version(14, 18, ['guidance', 'holding']), undefined],
    [
      'nothing, when the same types stand in another order',
      version(14, 18, ['holding', 'guidance']),
      undefined,
    ],
    ['the limits, when one of them moved', version(14, 17.5, ['guidance', 'holding']), 'limits'],
    ['the cases, when a type is left out', version(14, 18, ['guidance']), 'counts'],
    [
      'the cases, when one type takes the place of another',
      version(14, 18, ['guidance', 'director']),
      'counts',
    ],
    ['both', version(12, 18, ['director']), 'both'],
  ] as const)('%s', (_, after, what) => {
    expect(bandChange(before, after)).toBe(what);
  });
});
