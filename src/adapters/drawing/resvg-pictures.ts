import type { Log } from '../../ports/log';
import type { Pictures } from '../../ports/pictures';
import { palettePng } from './palette-png';

const family = 'Atkinson Hyperlegible';
const font = '@expo-google-fonts/atkinson-hyperlegible';

/** The two files of the font that ships with the bot; nothing is drawn with a font of the machine. */
export const fontFiles: readonly string[] = ['400Regular', '700Bold'].map((weight) =>
  require.resolve(`${font}/${weight}/AtkinsonHyperlegible_${weight}.ttf`),
);

/** Twice as many pixels as units: a picture of 320 units is sharp on a phone and large enough for a screen. */
const zoom = 2;

/** Draws with resvg, which is loaded when something is drawn for the first time. */
export function createPictures(log: Log): Pictures {
  return {
    async draw({ svg, alt }) {
      try {
        const { renderAsync } = await import('@resvg/resvg-js');
        const image = await renderAsync(svg, {
          font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: family },
          fitTo: { mode: 'zoom', value: zoom },
        });
        const { width, height, pixels: rgba } = image;
        return { png: palettePng({ width, height, rgba }).toString('base64'), alt };
      } catch (error) {
        log.warn('A picture could not be drawn; its words were shown alone.', {
          code: error instanceof Error ? error.name : 'unknown',
        });
        return undefined;
      }
    },
  };
}
