import { inflateSync } from 'node:zlib';
import { checkEmblem, type EmblemResult } from '@kotacerdas/core/book';
import { isWholePng } from './is-whole-png.js';

/**
 * Tells whether a file is an emblem that can be printed: core's `checkEmblem`, and beyond it that a PNG unpacks to just
 * the pixels it names. One that doesn't would fail every book, or fill the memory of the server that prints them.
 *
 * @example
 * checkEmblemFile(new Uint8Array([60, 115, 118, 103])).ok; // false
 */
export function checkEmblemFile(bytes: Uint8Array): EmblemResult {
  const checked = checkEmblem(bytes);
  if (!checked.ok || checked.emblem.type !== 'png' || isWholePng(checked.emblem, inflateSync)) {
    return checked;
  }
  return {
    ok: false,
    issues: [{ severity: 'error', code: 'emblem-not-a-picture', path: ['emblem'], params: {} }],
  };
}
