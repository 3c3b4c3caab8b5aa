import fc from 'fast-check';
import { readPress } from '../../../src/adapters/slack/press';
import { drawCard } from '../../../src/adapters/slack/render-card';
import { renderMessage } from '../../../src/adapters/slack/render-message';
import { renderModal } from '../../../src/adapters/slack/render-modal';
import { cardText } from '../../../src/cards/card-text';
import { fill } from '../../../src/cards/load-template';
import type { CardView } from '../../../src/views/card-view';
import { notice } from '../../../src/views/notice';
import { allSamples, sampleFrame } from '../../golden/load-samples';
import { messageFaults, modalFaults } from './support/block-rules';
import { fieldsOf } from './support/fields-of';
import { modalLines } from './support/modal-lines';
import { stretched } from './support/stretched';

const dialogs = allSamples.filter(({ view }) => drawCard(view).inside !== undefined);
const messages = allSamples.filter(({ view }) => drawCard(view).inside === undefined);

/** The words of a card, line by line, as the other platforms show them; buttons and rows of a table word by word. */
function wordsOf(view: CardView): readonly string[] {
  return cardText(fill(view))
    .split('\n')
    .flatMap((line) => line.split(' | '))
    .map((line) => line.replace(/^ *\( \) |^\[|\]$|: \[.*\].*$/g, '').trim())
    .filter((line) => !/^[✓○]?$/.test(line));
}

/** Plain text again, from text in which Slack's three control characters are escaped. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

describe('a message', () => {
  test.each(messages)(
    'says what the card says, in the same order: $kind, $example, in $locale',
    ({ view }) => {
      const text = unescaped(renderMessage(view).text);
      let from = 0;
      for (const words of wordsOf(view)) {
        const at = text.indexOf(words, from);
        expect(at < 0 ? `${words} is missing after ${text.slice(0, from)}` : at).toEqual(expect.any(Number));
        from = at + words.length;
      }
    },
  );

  test('says in plain text what its blocks say, cut where Slack advises', () => {
    const view = notice(sampleFrame('nl'), { notice: { what: 'talk-in-meeting' } });
    // Shifted by a letter each time, so that the end falls on every part of an escaped character.
    for (let shift = 0; shift < 6; shift += 1) {
      const { text } = renderMessage({ ...view, text: 'x'.repeat(shift) + '&'.repeat(2_000) });
      expect(text.length).toBeLessThanOrEqual(4_000);
      expect(text).toMatch(/^x*(&amp;)+…$/);
    }
  });

  test('has the practice label on top, in plain text as well', () => {
    const view = notice({ ...sampleFrame('nl'), practice: true }, { notice: { what: 'talk-in-meeting' } });
    const { text, blocks } = renderMessage(view);
    expect(blocks[0]?.type).toBe('context');
    expect(text).toMatch(/^Oefening · verzonnen aantallen\n/);
  });
});

describe('a modal', () => {
  test.each(dialogs)('says everything the card says: $kind, $example, in $locale', ({ view }) => {
    const said = modalLines(renderModal(view, {})).join('\n');
    for (const words of wordsOf(view)) expect(said).toContain(words);
  });
});

test.each(allSamples)('Slack reads no markup in it: $kind, $example, in $locale', ({ view }) => {
  const drawn = JSON.stringify([renderMessage(view).blocks, renderModal(view, {}).blocks]);
  expect(drawn).not.toContain('"mrkdwn"');
  expect(drawn.match(/"plain_text"/g)?.length).toBe(drawn.match(/"emoji":false/g)?.length);
});

describe('someone’s own numbers', () => {
  test.each(dialogs)('stay out of the message: $kind, $example, in $locale', ({ view }) => {
    const drawn = drawCard(view);
    expect(drawn.shown.map(({ type }) => type)).not.toContain('input');
    expect(drawn.shown.map(({ type }) => type)).not.toContain('actions');
    // A text that was typed, or a number with a half: a whole number may be that of a week.
    const { text } = renderMessage(view);
    for (const { value } of fieldsOf(view)) if (value.length > 2) expect(text).not.toContain(value);
  });

  test('do not change what the message says', () => {
    const said = (kind: string, example: string) =>
      dialogs
        .filter((one) => one.kind === kind && one.example === example)
        .map(({ view }) => renderMessage(view));
    expect(said('check-in-form', 'prefilled')).toEqual(said('check-in-form', 'first-time-types'));
    expect(said('own-answers', 'some')).toEqual(said('own-answers', 'none'));
  });
});

describe('words without end', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('<!channel>', '&amp;', '😀', 'x'.repeat(5_000), '*vet* _schuin_ `code`', '\n\n', ' '),
  );
  const text = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(200))
    .map(([words, more]) => `${words.join(' ')} ${'meer woorden '.repeat(more)}`);
  const absurd = fc.record({
    sample: fc.constantFrom(...allSamples),
    words: fc.array(text, { minLength: 1, maxLength: 5 }),
    times: fc.integer({ min: 1, max: 30 }),
  });

  test('are taken by Slack all the same, in every card', () => {
    fc.assert(
      fc.property(absurd, ({ sample, words, times }) => {
        let nth = 0;
        const view = stretched(sample.view, { times, text: () => words[nth++ % words.length] ?? '' });
        expect(messageFaults(renderMessage(view))).toEqual([]);
        expect(modalFaults(renderModal(view, {}))).toEqual([]);
      }),
      { numRuns: 400, seed: 20_261_127 },
    );
  });

  test('stand in fifty blocks and no more', () => {
    const terms = Array.from({ length: 60 }, (_, nth) => ({ term: `Woord ${nth}`, explanation: 'Uitleg' }));
    const { blocks } = renderMessage({ kind: 'glossary', locale: 'nl', title: 'Woorden', terms });
    expect(blocks).toHaveLength(50);
    expect(blocks.at(-1)).toMatchObject({ type: 'context', elements: [{ text: '…' }] });
  });

  test('leave every button there is room for, and dots where something is left out', () => {
    const [sample] = messages.filter(({ kind }) => kind === 'privacy');
    if (sample === undefined) throw new Error('There is no such example.');
    const { blocks, text } = renderMessage(
      stretched(sample.view, { times: 1, text: (one) => `${one} `.repeat(900) }),
    );
    const pressed = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    expect(
      pressed.map((one) => (one.type === 'button' ? readPress(one.value)?.intent.kind : one.type)),
    ).toEqual(['show-own-answers', 'show-export', 'delete-own-answers', 'reminders-off', 'stop-taking-part']);
    expect(blocks.filter(({ type }) => type === 'context')).toHaveLength(1);
    expect(text).toContain('…');
  });
});
