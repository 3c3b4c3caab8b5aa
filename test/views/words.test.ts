import { cardText } from '../../src/cards/card-text';
import { fill } from '../../src/cards/load-template';
import { allSamples } from '../golden/load-samples';

/** What is sent unasked or answered in passing: short enough to read between two visits. */
const short: readonly string[] = [
  'first-message',
  'taking-part',
  'weekly-question',
  'reminder',
  'receipt',
  'notice',
  'language',
  'which-team',
  'away',
];

const texts = allSamples
  // What a hostile sample holds was typed by a person; the bot may not choose its words.
  .filter(({ example }) => !example.startsWith('hostile'))
  .map(({ kind, example, locale, view }) => ({
    kind,
    name: `${kind}, ${example}, ${locale}`,
    text: cardText(fill(view)),
  }));

/** The cards in which this is said. */
function saying(pattern: RegExp): readonly string[] {
  return texts.filter(({ text }) => pattern.test(text)).map(({ name }) => name);
}

test('nothing is called anonymous: the bot has to know who answered', () => {
  expect(saying(/anonie|anonym/i)).toEqual([]);
});

test('no sentence raises its voice', () => {
  expect(saying(/!/)).toEqual([]);
});

test('the words are the ones that were agreed', () => {
  expect(saying(/weekcheck|weekbeeld|verloop\b|facilitator|inzetbare uren|meewegende factor/i)).toEqual([]);
});

test('no word of the catalogue is left open', () => {
  expect(saying(/\{\w+\}/)).toEqual([]);
});

const shortTexts = texts
  .filter(({ kind }) => short.includes(kind))
  .map(({ name, text }) => {
    const lines = text.split('\n').filter((line) => !/^(?:\[| {2}\( \))/.test(line));
    return {
      name,
      words: lines.join(' ').split(/\s+/).length,
      sentences: lines.join(' ').split(/(?<=[.?:])\s/),
    };
  });

test('a message has at most sixty words', () => {
  expect(shortTexts.filter(({ words }) => words > 60)).toEqual([]);
});

test('a sentence in a message has at most twenty words', () => {
  const long = shortTexts.flatMap(({ sentences }) =>
    sentences.filter((sentence) => sentence.split(/\s+/).length > 20),
  );
  expect(long).toEqual([]);
});
