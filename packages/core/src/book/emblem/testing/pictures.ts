const uint32 = (value: number): number[] =>
  [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 255);

/** The head and the end of a PNG, which is all that tells how large it is. */
export const pngOf = (width: number, height: number): Uint8Array =>
  new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...[...uint32(13), 0x49, 0x48, 0x44, 0x52],
    ...[...uint32(width), ...uint32(height), 8, 6, 0, 0, 0, ...uint32(0)],
    ...[...uint32(0), 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
  ]);

/** A JPEG with what cameras write first, up to its data. */
export const jpegOf = (width: number, height: number): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xd8],
    ...[0xff, 0xe1, 0, 6, 0x45, 0x78, 0x69, 0x66],
    ...[0xff, 0xff, 0xdb, 0, 3, 0],
    ...[0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 2],
  ]);
