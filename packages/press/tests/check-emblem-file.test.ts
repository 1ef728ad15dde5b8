import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkEmblemFile } from '@kotacerdas/press/emblem';
import { onePixel } from './support/one-pixel.js';

/** Of a picture that says to be so wide and high, with pixels (RGBA, one byte before each row) of its own. */
function png(width: number, height: number, pixels: Uint8Array | null): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => {
    const frame = Buffer.alloc(12 + data.length);
    frame.writeUInt32BE(data.length, 0);
    frame.write(name, 4, 'latin1');
    frame.set(data, 8);
    return frame;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const end = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
  const data = pixels === null ? Buffer.from('no pixels') : deflateSync(pixels);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), end]);
}

const refused = { ok: false, issues: [{ code: 'emblem-not-a-picture' }] };

describe('an emblem', () => {
  it('is taken if it has the pixels that it says', () => {
    expect(checkEmblemFile(onePixel)).toMatchObject({ ok: true });
    expect(checkEmblemFile(png(2, 3, new Uint8Array(27)))).toMatchObject({ ok: true });
  });

  it('is refused if it unpacks to more, such as hundreds of megabytes out of one', () => {
    expect(checkEmblemFile(png(1, 1, new Uint8Array(300 * 1024 ** 2)))).toMatchObject(refused);
  });

  it('is refused if pixels are missing or damaged', () => {
    expect(checkEmblemFile(png(2, 3, new Uint8Array(26)))).toMatchObject(refused);
    expect(checkEmblemFile(png(2, 3, null))).toMatchObject(refused);
  });
});
