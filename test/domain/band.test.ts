import { bandInForce } from '../../src/domain/band';
import { bandOf } from './attacks/rounds';

const first = { ...bandOf(14, 18), from: '2026-W10' as const };
const second = { ...bandOf(15, 19, ['guidance'], 'band-2'), from: '2026-W20' as const };
const third = { ...bandOf(16, 20, ['guidance'], 'band-3'), from: '2027-W01' as const };
const bands = { versions: [first, second, third] };

describe('the band in force', () => {
  test('is none before the first one and without any', () => {
    expect(bandInForce(bands, '2026-W09')).toBeUndefined();
    expect(bandInForce({ versions: [] }, '2026-W20')).toBeUndefined();
  });

  test('is a new one from its own week on', () => {
    expect(bandInForce(bands, '2026-W10')).toBe(first);
    expect(bandInForce(bands, '2026-W19')).toBe(first);
    expect(bandInForce(bands, '2026-W20')).toBe(second);
  });

  test('goes over into the next year', () => {
    expect(bandInForce(bands, '2026-W53')).toBe(second);
    expect(bandInForce(bands, '2027-W02')).toBe(third);
  });

  test('is the newest of two that begin in the same week', () => {
    const corrected = { ...third, id: 'band-4' as const };
    expect(bandInForce({ versions: [first, third, corrected] }, '2027-W01')).toBe(corrected);
  });
});
