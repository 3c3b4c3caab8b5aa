/** What the head of a PNG says about it. */
export interface IconSize {
  readonly width: number;
  readonly height: number;
  /** Whether parts of it can be seen through. */
  readonly isTransparent: boolean;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour types 4 and 6 have an alpha channel (PNG specification, third edition, 11.2.1). */
const withAlpha = [4, 6];

/** Reads the size of a picture; undefined for bytes that are no PNG. */
export function readIcon(bytes: Uint8Array): IconSize | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.length < 33 || !head.subarray(0, 8).equals(signature)) return undefined;
  return {
    width: head.readUInt32BE(16),
    height: head.readUInt32BE(20),
    isTransparent: withAlpha.includes(head.readUInt8(25)),
  };
}
