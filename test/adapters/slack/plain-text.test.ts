import fc from 'fast-check';
import { cut, escaped, plain } from '../../../src/adapters/slack/plain-text';

describe('a text that is too long', () => {
  test('ends at a word, with an ellipsis', () => {
    expect(cut('Wat kan wachten zonder dat een gezin daar last van heeft?', 30)).toBe(
      'Wat kan wachten zonder dat…',
    );
  });

  test('is broken inside a word only when there is no space near the end', () => {
    expect(cut(`Ja ${'o'.repeat(50)}`, 20)).toBe(`Ja ${'o'.repeat(16)}…`);
  });

  test('never ends in half a character', () => {
    expect(cut('😀'.repeat(10), 8)).toBe('😀😀😀…');
  });

  test('fits, whatever it says, and a text that fits stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 1, max: 200 }),
        (text, most) => {
          expect(cut(text, most).length).toBeLessThanOrEqual(most);
          if (text.length <= most) expect(cut(text, most)).toBe(text);
        },
      ),
    );
  });
});

test('an empty text is a dash, since Slack refuses a text with nothing in it', () => {
  expect(plain(' \n ', 75).text).toBe('–');
});

test('words of people are taken without emoji', () => {
  expect(plain(':tada: klaar', 75)).toEqual({ type: 'plain_text', text: ':tada: klaar', emoji: false });
});

test('where Slack reads markup no mention and no link can be made', () => {
  expect(escaped('<!channel> & <https://x.example|klik>')).toBe(
    '&lt;!channel&gt; &amp; &lt;https://x.example|klik&gt;',
  );
});
