import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cardText } from '../../src/cards/card-text';
import { cardFaults } from '../../src/cards/check-card';
import { fillTemplate } from '../../src/cards/fill-template';
import { fill, loadTemplate, templateFolder } from '../../src/cards/load-template';
import { cardKinds } from '../../src/views/card-view';
import { allSamples, sampledKinds } from './load-samples';
import { expandOfficially, parseOfficially } from './official';

// UPDATE_GOLDEN=1 npx jest test/golden writes what is shown now; read the difference before you keep it.
const updating = process.env['UPDATE_GOLDEN'] === '1';

const goldenFolders = () =>
  readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'samples')
    .map((entry) => entry.name);

const expectedFiles = allSamples.flatMap(({ kind, example, locale }) =>
  ['json', 'txt'].map((ending) => join(kind, `${example}.${locale}.${ending}`)),
);

function compare(path: string, shown: string): void {
  const file = join(__dirname, path);
  if (updating) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, shown);
  }
  expect(shown).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `${path} has not been approved yet`);
}

describe.each(allSamples)('$kind, $example, in $locale', ({ kind, example, locale, view }) => {
  test('is what was approved', () => {
    const card = fill(view);
    compare(join(kind, `${example}.${locale}.json`), `${JSON.stringify(card, null, 2)}\n`);
    compare(join(kind, `${example}.${locale}.txt`), `${cardText(card)}\n`);
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
  expect(goldenFolders().toSorted()).toEqual(kinds);
});

test('no approved card is left without an example', () => {
  const files = goldenFolders().flatMap((folder) =>
    readdirSync(join(__dirname, folder)).map((file) => join(folder, file)),
  );
  const left = files.filter((file) => !expectedFiles.includes(file));
  if (updating) for (const file of left) rmSync(join(__dirname, file));
  expect(updating ? [] : left).toEqual([]);
});
