import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ModalOrigin } from '../../src/adapters/slack/modal-origin';
import { drawCard } from '../../src/adapters/slack/render-card';
import { renderMessage } from '../../src/adapters/slack/render-message';
import { renderModal } from '../../src/adapters/slack/render-modal';
import { templateFolder } from '../../src/cards/load-template';
import { type CardView, cardKinds } from '../../src/views/card-view';
import { messageFaults, modalFaults } from '../adapters/slack/support/block-rules';
import { approvedIn } from '../golden/approved';
import { allSamples, sampledKinds } from '../golden/load-samples';

const origin: ModalOrigin = { message: { channel: 'D0SANNE', ts: '1795790400.000100' }, channel: 'D0SANNE' };

const approved = approvedIn(__dirname);

const expectedFiles = allSamples.map(({ kind, example, locale }) => join(kind, `${example}.${locale}.json`));

/** The message line by line, and the modal where something is for a modal only. */
function shownOf(view: CardView) {
  const { text, blocks } = renderMessage(view);
  const modal = drawCard(view).inside === undefined ? {} : { modal: renderModal(view, origin) };
  return { text: text.split('\n'), blocks, ...modal };
}

describe.each(allSamples)('$kind, $example, in $locale', ({ kind, example, locale, view }) => {
  test('is what was approved', () => {
    approved.expectSame(join(kind, `${example}.${locale}.json`), `${JSON.stringify(shownOf(view), null, 2)}\n`);
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
  expect(approved.kinds()).toEqual(kinds);
});

test('no approved message is left without an example', () => {
  expect(approved.leftOver(expectedFiles)).toEqual([]);
});
