import { escapeMarkdown } from '../../src/cards/escape-markdown';

/** What a reader of CommonMark shows for the marks we use: a backslash before a mark shows the mark. */
const shown = (text: string) => text.replace(/\\([^A-Za-z0-9\s])/g, '$1').replaceAll('\u200b', '');

const hostile = [
  '[klik hier](javascript:alert(1))',
  '![plaatje](https://elders.example/x.png)',
  '**heel belangrijk** en _schuin_ en ~~weg~~',
  '<b>vet</b> <at>Iedereen</at> <https://elders.example>',
  '&lt;b&gt; &#42;',
  '- een\n- twee',
  '+ een',
  '* een',
  '1. een\n2) twee',
  '# Kop',
  'Kop\n===',
  'Kop\n---',
  '> alsof een ander het zei',
  '`code`',
  'a | b',
  '{{DATE(2026-11-24T11:30:00Z, SHORT)}}',
  '${team}',
  'een \\ streep',
] as const;

describe('text that a person typed', () => {
  test.each(hostile)('%j is shown as it was typed', (text) => {
    expect(shown(escapeMarkdown(text))).toBe(text);
  });

  test.each(hostile)('%j keeps no mark that could be read as Markdown', (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[`*_~[\]<|]/);
    expect(escaped).not.toMatch(/^\s*(?:[-+>#=]|\d+[.)](?:\s|$))/m);
    expect(escaped).not.toMatch(/\{\{|\$\{/);
  });

  test('an indented line does not become a block of code', () => {
    expect(escapeMarkdown('eerst\n    dan')).toBe('eerst\ndan');
  });

  test.each([
    'Dag Sanne, hoe was je werkweek?',
    'Antwoorden kan tot dinsdag 24 november om 11.30 uur.',
    "Collega’s met z'n tweeën: 12.00 uur (of later), 50% & meer; “zo” – klaar",
  ])('an ordinary sentence stays as it is: %s', (sentence) => {
    expect(escapeMarkdown(sentence)).toBe(sentence);
  });
});
