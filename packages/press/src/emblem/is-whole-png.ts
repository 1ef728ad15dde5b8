import type { Emblem } from '@kotacerdas/core/book';

type Inflate = (packed: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

const signatureLength = 8;
const chunkFrame = 12;

/** How many samples a pixel has, by its type of colour (PNG, third edition, 11.2.1). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Whether the pixels of a PNG unpack, and to no more than it has by its own measures. */
export function isWholePng({ bytes, height, width }: Emblem, inflate: Inflate): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = signatureLength + 16;
  const [depth = 0, colour = -1, , , interlace = 0] = bytes.subarray(header, header + 5);
  const perPixel = samples[colour];
  if (perPixel === undefined) return false;
  // Each row begins with a byte that says how it is packed; seven passes have such rows of their own.
  const rowBytes = (pixels: number) => 1 + Math.ceil((pixels * perPixel * depth) / 8);
  const most = interlace === 0 ? rowBytes(width) * height : 2 * rowBytes(width + 8) * (height + 8);
  try {
    const { length } = inflate(pixelData(bytes, view), { maxOutputLength: most });
    return length > 0 && (interlace !== 0 || length === most);
  } catch {
    // Damaged, or more than there may be: either way no picture.
    return false;
  }
}

function pixelData(bytes: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = signatureLength; at + chunkFrame <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += chunkFrame + length;
  }
  return Buffer.concat(parts);
}
