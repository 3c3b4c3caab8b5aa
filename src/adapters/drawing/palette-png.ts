import { crc32, deflateSync } from 'node:zlib';

/** Pixels without holes, as rows of red, green, blue and alpha, a byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** A drawing of a few flat colours needs no more: the rest are the shades at the edges of its letters. */
const coloursAtMost = 16;

// PNG, third edition (w3.org/TR/png-3): the signature, and colour type 3 with half a byte a pixel.
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

type Colour = readonly [red: number, green: number, blue: number];

const colourOf = (code: number): Colour => [code >>> 24, (code >>> 16) & 255, (code >>> 8) & 255];

function distance(one: Colour, other: Colour): number {
  return one.reduce((sum, part, nth) => sum + (part - (other[nth] ?? 0)) ** 2, 0);
}

interface Shade {
  readonly code: number;
  readonly colour: Colour;
  readonly pixels: number;
  /** The nearest colour of the palette so far, and how far that is. */
  place: number;
  away: number;
}

/** Pixels beside each other of one colour. A drawing is made of few of them, so that work is done once for each. */
interface Run {
  readonly code: number;
  readonly from: number;
  readonly to: number;
}

function runsOf({ width, height, rgba }: Pixels): readonly Run[] {
  const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const end = width * height;
  const runs: Run[] = [];
  for (let from = 0; from < end; from = runs.at(-1)?.to ?? end) {
    const code = view.getUint32(from * 4);
    let to = from + 1;
    while (to < end && view.getUint32(to * 4) === code) to += 1;
    runs.push({ code, from, to });
  }
  return runs;
}

/** The palette, and for each colour its place in it, or that of the nearest. */
function paletteOf(runs: readonly Run[]) {
  const seen = new Map<number, number>();
  for (const { code, from, to } of runs) seen.set(code, (seen.get(code) ?? 0) + to - from);
  const shades = [...seen].map(
    ([code, pixels]): Shade => ({ code, colour: colourOf(code), pixels, place: 0, away: Infinity }),
  );
  const colours: Colour[] = [];
  while (colours.length < coloursAtMost) {
    // The one without which most would look most wrong; no colour of the drawing itself is left out that way.
    const [worst] = shades.toSorted((one, other) => weightOf(other) - weightOf(one));
    if (worst === undefined || worst.away === 0) break;
    const place = colours.push(worst.colour) - 1;
    for (const shade of shades) {
      const away = distance(shade.colour, worst.colour);
      if (away < shade.away) Object.assign(shade, { away, place });
    }
  }
  return { colours, places: new Map(shades.map(({ code, place }) => [code, place])) };
}

function weightOf({ pixels, away }: Shade): number {
  return away === Infinity ? pixels : pixels * away;
}

/**
 * The pixels as a PNG with a palette. It is a third of one with all four bytes a pixel, so that a picture can travel in its
 * card.
 */
export function palettePng(pixels: Pixels): Buffer {
  const { width, height } = pixels;
  const runs = runsOf(pixels);
  const { colours, places } = paletteOf(runs);
  // Each row begins with the number of its filter, of which none suits flat colours best; then two pixels a byte.
  const wide = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(height * wide);
  for (const { code, from, to } of runs) {
    const place = places.get(code) ?? 0;
    for (let nth = from; nth < to; nth += 1) {
      const column = nth % width;
      const at = Math.floor(nth / width) * wide + 1 + (column >> 1);
      rows[at] = (rows[at] ?? 0) | (column % 2 === 0 ? place << 4 : place);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
