import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { readJpegSize } from './read-jpeg-size.js';
import { readPngSize } from './read-png-size.js';
import type { EmblemResult } from './types.js';

const mostMegabytes = 5;
const mostMegapixels = 25;

/**
 * Tells whether bytes are an emblem that every format can print: a PNG or JPEG of no more than 5 MB and 25 million
 * pixels. It goes by what the bytes say, and no file name.
 *
 * @example
 * checkEmblem(new Uint8Array([60, 115, 118, 103])).ok; // false
 */
export function checkEmblem(bytes: Uint8Array): EmblemResult {
  if (bytes.byteLength > mostMegabytes * 1024 ** 2) {
    return refuse('emblem-too-large', {
      found: Math.ceil(bytes.byteLength / 1024 ** 2),
      limit: mostMegabytes,
    });
  }
  const png = readPngSize(bytes);
  const size = png ?? readJpegSize(bytes);
  if (size === null) return refuse('emblem-not-a-picture', {});
  const { height, width } = size;
  if (width * height > mostMegapixels * 1e6) {
    return refuse('emblem-too-many-pixels', { width, height, limit: mostMegapixels });
  }
  return { ok: true, emblem: { type: png === null ? 'jpg' : 'png', bytes, width, height } };
}

const refuse = (code: Issue['code'], params: Issue['params']): EmblemResult => ({
  ok: false,
  issues: [issueOf('error', code, ['emblem'], params)],
});
