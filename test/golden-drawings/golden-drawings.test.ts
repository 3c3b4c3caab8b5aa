import { join } from 'node:path';
import { drawTrend } from '../../src/views/trend-drawing';
import { approvedIn } from '../golden/approved';
import { sampleFrame } from '../golden/load-samples';
import { trends } from '../golden/samples/trend';

const approved = approvedIn(__dirname, []);

const drawn = Object.entries(trends).flatMap(([example, facts]) =>
  (['nl', 'en'] as const).flatMap((locale) => {
    const drawing = drawTrend(sampleFrame(locale), facts);
    return drawing === undefined ? [] : [{ example, locale, drawing }];
  }),
);

test.each(drawn)(
  'the trend of $example in $locale is drawn as was approved',
  ({ example, locale, drawing }) => {
    const path = join('trend', `${example}.${locale}`);
    // A line for each element, so that a difference can be read.
    approved.expectSame(`${path}.svg`, `${drawing.svg.replaceAll('><', '>\n<')}\n`);
    approved.expectSame(`${path}.txt`, `${drawing.alt}\n`);
  },
);

test('no approved drawing is left without an example', () => {
  const files = drawn.flatMap(({ example, locale }) =>
    ['svg', 'txt'].map((ending) => join('trend', `${example}.${locale}.${ending}`)),
  );
  expect(approved.leftOver(files)).toEqual([]);
});

test('a trend without weeks is not drawn', () => {
  expect(drawn.map(({ example }) => example)).not.toContain('nothing-yet');
});
