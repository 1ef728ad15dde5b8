import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { npmIn } from './npm-in.mjs';

const libraries = ['packages/core', 'packages/components'];

/**
 * Packs packages as npm publishes them, into a folder; core and components if none are named.
 *
 * @returns {Promise<Record<string, string>>} by the name of the package, where its tarball lies
 */
export async function packPackages(folder, sources = libraries) {
  mkdirSync(folder, { recursive: true });
  const packed = {};
  for (const source of sources) {
    const args = ['pack', '--json', '--pack-destination', folder];
    const [{ name, filename }] = JSON.parse(await npmIn(join(root, source), args));
    packed[name] = join(folder, filename);
  }
  return packed;
}
