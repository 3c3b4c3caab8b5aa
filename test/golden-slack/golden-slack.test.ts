import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ModalOrigin } from '../../src/adapters/slack/modal-origin';
import { drawCard } from '../../src/adapters/slack/render-card';
import { renderMessage } from '../../src/adapters/slack/render-message';
import { renderModal } from '../../src/adapters/slack/render-modal';
import { templateFolder } from '../../src/cards/load-template';
import { type CardView, cardKinds } from '../../src/views/card-view';
import { messageFaults, modalFaults } from '../adapters/slack/support/block-rules';
import { allSamples, sampledKinds } from '../golden/load-samples';

// UPDATE_GOLDEN=1 npx jest test/golden-slack writes what is shown now; read the difference before you keep it.
const updating = process.env['UPDATE_GOLDEN'] === '1';

const origin: ModalOrigin = { message: { channel: 'D0SANNE', ts: '1795790400.000100' }, channel: 'D0SANNE' };

const goldenFolders = () =>
  readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const expectedFiles = allSamples.map(({ kind, example, locale }) => join(kind, `${example}.${locale}.json`));

/** The message line by line, and the modal where something is for a modal only. */
function shownOf(view: CardView) {
  const { text, blocks } = renderMessage(view);
  const modal = drawCard(view).inside === undefined ? {} : { modal: renderModal(view, origin) };
  return { text: text.split('\n'), blocks, ...modal };
}

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
    compare(join(kind, `${example}.${locale}.json`), `${JSON.stringify(shownOf(view), null, 2)}\n`);
  });

  test('is taken by Slack, as a message and as a modal', () => {
    expect(messageFaults(renderMessage(view))).toEqual([]);
    expect(modalFaults(renderModal(view, origin))).toEqual([]);
  });
});

test('card kinds, templates, samples, what Slack draws and golden folders are the same', () => {
  const kinds = cardKinds.toSorted();
  const drawn = allSamples.filter(({ view }) => drawCard(view).shown.length > 0).map(({ view }) => view.kind);
  expect(readdirSync(templateFolder).map((file) => basename(file, '.json')).toSorted()).toEqual(kinds);
  expect(sampledKinds.toSorted()).toEqual(kinds);
  expect([...new Set(drawn)].toSorted()).toEqual(kinds);
  expect(goldenFolders().toSorted()).toEqual(kinds);
});

test('no approved message is left without an example', () => {
  const files = goldenFolders().flatMap((folder) =>
    readdirSync(join(__dirname, folder)).map((file) => join(folder, file)),
  );
  const left = files.filter((file) => !expectedFiles.includes(file));
  if (updating) for (const file of left) rmSync(join(__dirname, file));
  expect(updating ? [] : left).toEqual([]);
});
