import type { PixelSize } from './pixel-size.js';

/** Markers that begin a frame: all of C0 to CF but the tables C4, C8 and CC. */
const beginsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const standsAlone = (marker: number): boolean =>
  marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** How large a JPEG is; `null` for what is none, or names no frame before its data. */
export function readJpegSize(bytes: Uint8Array): PixelSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
    } else if (standsAlone(marker)) {
      at += 2;
    } else if (beginsFrame(marker)) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      return size.width === 0 || size.height === 0 ? null : size;
    } else {
      const length = view.getUint16(at + 2);
      // Past the start of a scan there is only data.
      if (marker === 0xda || length < 2) return null;
      at += 2 + length;
    }
  }
  return null;
}
