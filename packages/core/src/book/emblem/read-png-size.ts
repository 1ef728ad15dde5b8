import type { PixelSize } from './pixel-size.js';

const signature = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
];
/** Its last chunk, which a file that was cut off lacks. */
const end = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/** How large a PNG is; `null` for what is none, or not the whole of one. */
export function readPngSize(bytes: Uint8Array): PixelSize | null {
  if (!signature.every((byte, at) => bytes[at] === byte)) return null;
  if (!end.every((byte, at) => bytes[bytes.length - end.length + at] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return size.width === 0 || size.height === 0 ? null : size;
}
