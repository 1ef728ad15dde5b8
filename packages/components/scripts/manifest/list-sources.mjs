import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const tests = /\.(?:test|test-d|stories)\.ts$|^src\/testing\//;

/**
 * What the package is made of: every source but tests, stories and what they share.
 *
 * @param {string} folder of the package
 * @returns {string[]} from that folder, with `/`, sorted
 */
export function listSources(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !tests.test(path))
    .toSorted();
}
