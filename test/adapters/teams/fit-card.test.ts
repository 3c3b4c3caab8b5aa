import { buttonsForMessage } from '../../../src/adapters/teams/card-buttons';
import { fitCard } from '../../../src/adapters/teams/fit-card';
import { renderMessage } from '../../../src/adapters/teams/render-message';
import { cardFaults, maxBytes } from '../../../src/cards/check-card';
import { fill } from '../../../src/cards/load-template';
import { allSamples } from '../../golden/load-samples';
import { stretched } from '../slack/support/stretched';

const bytesOf = (card: object): number => Buffer.byteLength(JSON.stringify(card));
const buttonsOf = (card: object): number => JSON.stringify(card).split('"type":"Action.').length;

test.each(allSamples)('$kind, $example, in $locale has room to spare', ({ view }) => {
  const card = fill(view);
  expect(fitCard(card)).toBe(card);
  expect(bytesOf(renderMessage(view).card)).toBeLessThan(maxBytes / 2);
});

/** Forms stand in dialogs, whose size is not bounded so. */
const forReading = allSamples.filter(
  ({ locale, view }) => locale === 'nl' && !JSON.stringify(fill(view)).includes('"type":"Input.'),
);

test.each(forReading)(
  '$kind, $example fits with absurdly many words in it, and loses no button',
  ({ view }) => {
    const much = stretched(view, { text: (text) => text.padEnd(1_500, ' en nog meer'), times: 1 });
    const { card } = renderMessage(much);
    expect(cardFaults(card)).toEqual([]);
    expect(buttonsOf(card)).toBe(buttonsOf(buttonsForMessage(view.kind, fill(much))));
  },
);

test('what takes most room goes first, and what can be pressed or filled in stays', () => {
  const text = (length: number) => ({ type: 'TextBlock', text: 'a'.repeat(length) });
  const set = { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'b'.repeat(20_000) }] };
  const card = { type: 'AdaptiveCard', body: [text(2_000), text(9_000), set, text(3_000)] };
  expect(fitCard(card)).toEqual({ ...card, body: [text(2_000), set, text(3_000)] });
});

test('a picture for which there is no room is left out, and its words and table stay', () => {
  const trend = allSamples.find(
    ({ view, example }) => view.kind === 'trend' && example === 'half-a-year',
  )?.view;
  if (trend?.kind !== 'trend' || trend.picture === undefined) throw new Error('There is no such example.');
  const large = { ...trend, picture: { ...trend.picture, png: 'A'.repeat(80_000) } };
  const { picture: _none, ...words } = trend;
  expect(renderMessage(large)).toEqual(renderMessage(words));
});
