import { formatDuration } from '../format-duration.mjs';
import { readPassed, writePassed } from './passed.mjs';
import { whatChanged } from './what-changed.mjs';

/**
 * Runs a check on what has changed since it last passed, and not at all where nothing has.
 *
 * @param {{
 *   name: string,
 *   reads: (path: string) => boolean,
 *   key?: string,
 *   run: (changed: string[], whole: boolean) => Promise<{ ok: boolean, output: string }>,
 * }} check `reads` are the files that it depends on, `key` is all else. `whole` is true where it has never passed
 * @param {Map<string, string>} files hashes of all files, by path
 * @returns {Promise<boolean>} whether it passes
 */
export async function quickCheck(
  { key = '', name, reads, run },
  files,
  { print = console.log, cache } = {},
) {
  const read = new Map([...files].filter(([path]) => reads(path)));
  const passed = readPassed(name, cache);
  const { changed, removed } = whatChanged(read, passed, key);
  if (changed.length === 0 && removed.length === 0) {
    print(`ok      ${name} (as it was)`);
    return true;
  }
  const start = performance.now();
  const { ok, output } = await run(changed, passed === undefined);
  const duration = formatDuration(performance.now() - start);
  print(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${duration})`);
  if (ok) writePassed(name, { key, files: read }, cache);
  else print(`${output.trimEnd()}\n`);
  return ok;
}
