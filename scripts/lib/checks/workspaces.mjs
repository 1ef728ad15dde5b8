import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root as repository } from '../root.mjs';

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * Every workspace: its folder and its package.json. Not every folder of `examples` is one: some stand on
 * their own, as a user's project does.
 *
 * @returns {{ folder: string, manifest: Record<string, any> }[]}
 */
export function listWorkspaces(root = repository) {
  return readManifest(root)
    .workspaces.flatMap((pattern) => {
      const parent = pattern.match(/^(.*)\/\*$/)?.[1];
      if (parent === undefined) return [pattern];
      return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
    })
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(join(root, folder)) }));
}
