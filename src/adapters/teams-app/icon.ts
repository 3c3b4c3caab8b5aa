import type { PackageFault } from './package-fault';

// The PNG signature and the header chunk that always follows it: width, height, bit depth, colour type.
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const headerEnd = 26;
const withAlpha = [4, 6];

/** The icons of a package, with the side in pixels that Teams asks of each. */
export const icons = [
  { file: 'color.png', side: 192, transparent: false },
  { file: 'outline.png', side: 32, transparent: true },
] as const;

/** What is wrong with an icon: not a PNG, another size, or no transparency where Teams asks for it. */
export function iconFaults(icon: (typeof icons)[number], bytes: Uint8Array): PackageFault[] {
  const { file, side, transparent } = icon;
  const png = Buffer.from(bytes);
  if (png.length < headerEnd || !png.subarray(0, signature.length).equals(signature))
    return [{ what: 'no-picture', file }];
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const faults: PackageFault[] = [];
  if (width !== side || height !== side) faults.push({ what: 'icon-size', file, width, height, side });
  if (transparent && !withAlpha.includes(png.readUInt8(25))) faults.push({ what: 'icon-opaque', file });
  return faults;
}
