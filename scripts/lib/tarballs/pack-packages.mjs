import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { npmIn } from './npm-in.mjs';

/**
 * Packs core and components as npm publishes them, into a folder.
 *
 * @returns {Promise<Record<string, string>>} by the name of the package, where its tarball lies
 */
export async function packPackages(folder) {
  mkdirSync(folder, { recursive: true });
  const packed = {};
  for (const source of ['packages/core', 'packages/components']) {
    const args = ['pack', '--json', '--pack-destination', folder];
    const [{ name, filename }] = JSON.parse(await npmIn(join(root, source), args));
    packed[name] = join(folder, filename);
  }
  return packed;
}
