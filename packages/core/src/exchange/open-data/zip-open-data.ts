import { strToU8, zipSync, type Zippable } from 'fflate';
import type { OpenDataFile } from './package/types.js';

/**
 * The files of a package as one zip. The same files give the same bytes, wherever and whenever it is made: every file
 * is dated 1 January 1980, the first day that a zip knows.
 *
 * @example
 * const { files } = await openDataPackage(masterplan, { framework: kominfo2021, asOf: '2026-11-29' });
 * const bytes = zipOpenData(files); // a Uint8Array
 */
export function zipOpenData(files: readonly OpenDataFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, text } of files) entries[path] = strToU8(text);
  // By local time, as zip dates are written.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 9 });
}
