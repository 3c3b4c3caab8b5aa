import { findValue, values } from '../../src/catalogue/values';

describe('the values', () => {
  test('are these sixteen, in this order', () => {
    expect(values.map(({ id }) => id)).toEqual([
      'continuity',
      'nearness',
      'own-strength',
      'safety',
      'prevention',
      'professional-room',
      'one-family-one-plan',
      'clarity',
      'equal-dialogue',
      'craftsmanship',
      'accessibility',
      'whole-view',
      'normalising',
      'learning',
      'healthy-work',
      'wise-spending',
    ]);
  });

  test('every value says what it asks of the upper limit', () => {
    expect(values.filter(({ upperLimit }) => upperLimit === null)).toEqual([]);
  });

  test('four values give a reason for a lower limit', () => {
    const reasons = values.filter(({ lowerLimit }) => lowerLimit !== null).map(({ id }) => id);
    expect(reasons).toEqual(['own-strength', 'craftsmanship', 'accessibility', 'wise-spending']);
  });

  test('a note on a limit never holds a number, because a number becomes the norm', () => {
    const notes = values.flatMap(({ upperLimit, lowerLimit }) => [upperLimit, lowerLimit]);
    expect(notes.filter((note) => note !== null && /\d/.test(note.nl + note.en))).toEqual([]);
  });

  test('a value is found by its id', () => {
    expect(findValue('continuity')?.label.nl).toBe('Een {gezin} houdt één vast gezicht');
    expect(findValue('speed')).toBeUndefined();
  });
});
