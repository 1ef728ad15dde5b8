import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Decoder } from './decode-utf-8.js';

const ofTexts = fc
  .array(fc.constantFrom('a', '"', 'é', '…', '\ufeff', '😀', '\0'), { maxLength: 20 })
  .map((parts) => new TextEncoder().encode(parts.join('')));

/** What is no UTF-8 too: halves of characters, and bytes that no text has. */
const ofBytes = fc
  .array(fc.constantFrom(0x41, 0x80, 0xbf, 0xbb, 0xc3, 0xe2, 0xef, 0xf0, 0xff), { maxLength: 20 })
  .map((bytes) => Uint8Array.from(bytes));

describe('UTF-8 that comes in pieces', () => {
  it('is decoded as the whole is, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.oneof(ofTexts, ofBytes), fc.array(fc.nat(8)), (bytes, lengths) => {
        const decoder = utf8Decoder();
        let text = '';
        let at = 0;
        for (const length of lengths) {
          text += decoder.write(bytes.subarray(at, at + length));
          at += length;
        }
        text += decoder.write(bytes.subarray(at)) + decoder.end();
        expect(text).toBe(new TextDecoder().decode(bytes));
      }),
      { numRuns: 1000 },
    );
  });
});
