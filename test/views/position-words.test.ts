import {
  drawPlaces,
  limitsSentence,
  ordinal,
  placeAndTimes,
  positionSentence,
} from '../../src/views/position-words';

test('a first time is not counted', () => {
  expect(positionSentence('above', 1, 'nl')).toBe('Jullie team zit boven de bandbreedte.');
  expect(positionSentence('above', 1, 'en')).toBe('Your team is above the band.');
});

test('a third time is counted in words', () => {
  expect(placeAndTimes('below', 3, 'nl')).toBe('onder de bandbreedte, voor de derde keer op rij');
  expect(placeAndTimes('below', 3, 'en')).toBe('below the band, for the third time in a row');
});

test.each([
  [1, 'eerste', 'first'],
  [10, 'tiende', 'tenth'],
  [11, '11e', '11th'],
  [13, '13e', '13th'],
  [21, '21e', '21st'],
  [22, '22e', '22nd'],
  [23, '23e', '23rd'],
  [112, '112e', '112th'],
])('%i is %s and %s', (n, nl, en) => {
  expect([ordinal(n, 'nl'), ordinal(n, 'en')]).toEqual([nl, en]);
});

test('half a case is written as people write it', () => {
  const band = { id: 'band-1', lower: 14.5, upper: 18 } as const;
  expect(limitsSentence(band, 'nl')).toBe('Afgesproken: gemiddeld 14,5 tot 18 casussen per 36 werkuren.');
  expect(limitsSentence(band, 'en')).toBe('Agreed: 14.5 to 18 cases per 36 working hours, on average.');
});

test.each(['below', 'inside', 'above'] as const)('%s is the only place marked', (position) => {
  const drawn = drawPlaces(position, 'nl');
  const marked = (['below', 'inside', 'above'] as const).filter(
    (place) => !drawn[place].text.startsWith('○'),
  );
  expect(marked).toEqual([position]);
  expect(drawn[position].here).toBe(true);
});
