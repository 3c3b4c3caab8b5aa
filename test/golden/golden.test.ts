import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cardText } from '../../src/cards/card-text';
import { cardFaults } from '../../src/cards/check-card';
import { fillTemplate } from '../../src/cards/fill-template';
import { fill, loadTemplate, templateFolder } from '../../src/cards/load-template';
import { cardKinds } from '../../src/views/card-view';
import { approvedIn } from './approved';
import { allSamples, sampledKinds } from './load-samples';
import { expandOfficially, parseOfficially } from './official';

const approved = approvedIn(__dirname, ['samples']);

const expectedFiles = allSamples.flatMap(({ kind, example, locale }) =>
  ['json', 'txt'].map((ending) => join(kind, `${example}.${locale}.${ending}`)),
);

describe.each(allSamples)('$kind, $example, in $locale', ({ kind, example, locale, view }) => {
  test('is what was approved', () => {
    const card = fill(view);
    approved.expectSame(join(kind, `${example}.${locale}.json`), `${JSON.stringify(card, null, 2)}\n`);
    approved.expectSame(join(kind, `${example}.${locale}.txt`), `${cardText(card)}\n`);
  });

  test('can be drawn everywhere', () => {
    expect(cardFaults(fill(view))).toEqual([]);
  });

  test('is the card of its kind, in its language', () => {
    expect([view.kind, view.locale]).toEqual([kind, locale]);
  });

  test('is read without a fault by the parser of Adaptive Cards', () => {
    expect(parseOfficially(fill(view))).toEqual([]);
  });

  test('is filled as the official templating fills it, apart from escaping', () => {
    const asTyped = fillTemplate(loadTemplate(view.kind), view, (text) => text);
    expect(asTyped).toEqual(expandOfficially(loadTemplate(view.kind), view));
  });
});

test('card kinds, templates, samples and golden folders are the same', () => {
  const templates = readdirSync(templateFolder).map((file) => basename(file, '.json'));
  const kinds = cardKinds.toSorted();
  expect(templates.toSorted()).toEqual(kinds);
  expect(sampledKinds.toSorted()).toEqual(kinds);
  expect(approved.kinds()).toEqual(kinds);
});

test('no approved card is left without an example', () => {
  expect(approved.leftOver(expectedFiles)).toEqual([]);
});
