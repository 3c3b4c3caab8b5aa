import { Resvg } from '@resvg/resvg-js';
import { createPictures, fontFiles } from '../../../src/adapters/drawing/resvg-pictures';
import { isSmallEnough, maxBytes } from '../../../src/cards/check-card';
import { fill } from '../../../src/cards/load-template';
import { factorGroups, factors } from '../../../src/catalogue/factors';
import type { FactorsView } from '../../../src/domain/publication';
import type { Drawing, Frame } from '../../../src/views/card';
import { trend } from '../../../src/views/trend';
import { drawTrend } from '../../../src/views/trend-drawing';
import type { TrendFacts, TrendWeek } from '../../../src/views/trend-facts';
import { sampleFrame } from '../../golden/load-samples';
import { trends } from '../../golden/samples/trend';
import { captureLog } from '../../support/captured-log';

const nl = sampleFrame('nl');

function drawn(frame: Frame, facts: TrendFacts): Drawing {
  const drawing = drawTrend(frame, facts);
  if (drawing === undefined) throw new Error('nothing was drawn');
  return drawing;
}

const examples = Object.entries(trends).filter(([, { weeks }]) => weeks.length > 0);
const halfAYear = drawn(nl, trends['half-a-year'] ?? { team: 'team-noord', weeks: [], breaks: [] });

async function pngOf(drawing: Drawing): Promise<Buffer> {
  const picture = await createPictures(captureLog()).draw(drawing);
  return Buffer.from(picture?.png ?? '', 'base64');
}

const rendered = (svg: string, fontsOnly: boolean) =>
  new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: fontsOnly ? [...fontFiles] : [],
      defaultFontFamily: 'Atkinson Hyperlegible',
    },
    fitTo: { mode: 'zoom', value: 2 },
  }).render();

/** The picture as any other program reads it. */
function pixelsOf(png: Buffer, { width, height }: { width: number; height: number }): Buffer {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image href="${href}" ${size}/></svg>`,
  ).render().pixels;
}

function furthest(one: Buffer, other: Buffer): number {
  return one.reduce((most, value, nth) => Math.max(most, Math.abs(value - (other[nth] ?? 0))), 0);
}

describe('a drawing becomes a picture', () => {
  test('of twice its size, with what it shows in words', async () => {
    const picture = await createPictures(captureLog()).draw(halfAYear);
    expect(picture?.alt).toBe(halfAYear.alt);
    const png = await pngOf(halfAYear);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(halfAYear.svg) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
  });

  test.each(examples)(
    'that looks as it was drawn: few colours change no shade of %s by much',
    async (_, facts) => {
      const drawing = drawn(nl, facts);
      const image = rendered(drawing.svg, true);
      const shown = pixelsOf(await pngOf(drawing), image);
      expect(furthest(shown, image.pixels)).toBeLessThan(64);
    },
  );

  test('with the letters of its own font, which vanish without it', async () => {
    const words = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><rect width="80" height="20" fill="#fff"/><text x="4" y="15" font-size="12">binnen</text></svg>`;
    const dark = (pixels: Buffer) => pixels.filter((value, nth) => nth % 4 === 0 && value < 100).length;
    expect(dark(rendered(words, false).pixels)).toBe(0);
    const ink = dark(rendered(words, true).pixels);
    expect(ink).toBeGreaterThan(100);
    expect(dark(pixelsOf(await pngOf({ svg: words, alt: '' }), { width: 160, height: 40 }))).toBeGreaterThan(
      ink / 2,
    );
  });

  test('the same one each time', async () => {
    expect(await pngOf(halfAYear)).toEqual(await pngOf(halfAYear));
  });

  test('or nothing, with a line for the application manager, when it is no drawing', async () => {
    const log = captureLog();
    expect(await createPictures(log).draw({ svg: '<svg', alt: '' })).toBeUndefined();
    expect(log.lines).toEqual([
      {
        level: 'warn',
        text: 'A picture could not be drawn; its words were shown alone.',
        code: expect.any(String),
      },
    ]);
  });
});

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  test.each(examples)('%s stands in a card with its table, with room to spare', async (_, facts) => {
    const frame = sampleFrame(locale);
    const picture = await createPictures(captureLog()).draw(drawn(frame, facts));
    const card = fill(trend(frame, facts, picture));
    expect(isSmallEnough(card)).toBe(true);
    // Also where a picture is counted as any other byte.
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(maxBytes);
  });

  test('even half a year in which everything changes every week stands in its card', async () => {
    const named = factors.slice(0, 9).map(({ id }) => id);
    const weeks = Array.from({ length: 26 }, (_, nth): TrendWeek => {
      const week = { week: `2026-W${22 + nth}`, times: 1 } as const;
      if (nth % 5 === 4) return { ...week, state: nth % 2 === 0 ? 'no-view' : 'paused' };
      const weighed = [nth, nth + 2, nth + 5].flatMap((one) => named[one % 9] ?? []);
      return {
        ...{ ...week, state: 'view', position: nth % 2 === 0 ? 'above' : 'below' },
        felt: nth % 2 === 0 ? 'mostly-too-full' : 'mostly-room-left',
        factors: { kind: 'factors', factors: weighed },
      };
    });
    const facts = { team: 'team-noord', weeks, breaks: [{ week: '2026-W31', what: 'both' }] } as const;
    const frame = sampleFrame(locale);
    const picture = await createPictures(captureLog()).draw(drawn(frame, facts));
    expect(isSmallEnough(fill(trend(frame, facts, picture)))).toBe(true);
  });

  test.each(['family', 'household', 'resident'] as const)(
    'no words reach the edge, whatever weighed in (%s)',
    (word) => {
      const named: readonly FactorsView[] = [
        ...factors.map(({ id }) => ({ kind: 'factors', factors: [id] }) as const),
        ...factorGroups.map(({ id }) => ({ kind: 'group', group: id }) as const),
      ];
      for (const shown of named) {
        const { svg } = drawn(
          { ...sampleFrame(locale), word },
          {
            team: 'team-noord',
            weeks: [
              { week: '2026-W38', times: 0, state: 'view', factors: shown },
              { week: '2026-W39', times: 0, state: 'no-view' },
              { week: '2026-W40', times: 0, state: 'paused' },
              { week: '2026-W41', times: 0, state: 'no-round' },
            ],
            breaks: [{ week: '2026-W41', what: 'both' }],
          },
        );
        const bare = svg.replace(/<rect[^>]*>/g, '');
        const box = new Resvg(bare, {
          font: { loadSystemFonts: false, fontFiles: [...fontFiles] },
        }).getBBox();
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThan(316);
      }
    },
  );
});
