import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root as repository } from '../root.mjs';

/**
 * Every workspace: its folder and its package.json.
 *
 * @returns {{ folder: string, manifest: Record<string, any> }[]}
 */
export function listWorkspaces(root = repository) {
  return ['packages', 'examples']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
    }));
}
