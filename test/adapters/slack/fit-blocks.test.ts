import { buttons, type MessageBlock, paragraphs } from '../../../src/adapters/slack/blocks';
import { fitBlocks } from '../../../src/adapters/slack/fit-blocks';
import { linesOf } from '../../../src/adapters/slack/text-of-blocks';

const said = (count: number) => paragraphs(...Array.from({ length: count }, (_, nth) => `zin ${nth + 1}`));
const pressed = buttons([{ label: 'Trend', intent: { kind: 'show-trend' } }]);
const lines = (blocks: readonly MessageBlock[]) => blocks.flatMap(linesOf);

test('what fits stays as it is, up to the last block and the last character', () => {
  const blocks = [...said(3), ...pressed];
  expect(lines(fitBlocks(blocks, { blocks: 4, texts: 15 + '[Trend]'.length }))).toEqual([
    'zin 1',
    'zin 2',
    'zin 3',
    '[Trend]',
  ]);
});

test('one block too many is left out from the end, with dots in its place and the buttons still there', () => {
  const fitted = fitBlocks([...said(4), ...pressed], { blocks: 4, texts: 1_000 });
  expect(lines(fitted)).toEqual(['zin 1', 'zin 2', '…', '[Trend]']);
});

test('one character too many leaves out what it stands in, and everything to read after it', () => {
  const fitted = fitBlocks([...said(3), ...pressed, ...said(1)], {
    blocks: 50,
    texts: 14 + '[Trend]'.length,
  });
  expect(lines(fitted)).toEqual(['zin 1', 'zin 2', '…', '[Trend]']);
});

test('buttons that mean the same have names of their own', () => {
  const names = fitBlocks([...pressed, ...pressed], { blocks: 50, texts: 100 }).flatMap((block) =>
    block.type === 'actions' ? block.elements.map((one) => one.action_id) : [],
  );
  expect(names).toEqual(['0.show-trend', '1.show-trend']);
});

test('a card that says nothing is dots, since Slack takes nothing without a block', () => {
  expect(lines(fitBlocks<MessageBlock>([], { blocks: 50, texts: 100 }))).toEqual(['…']);
});
