import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listWorkspaces } from '../checks/workspaces.mjs';
import { root as repository } from '../root.mjs';

/**
 * The projects that aren't workspaces and stand on our packages all the same: most examples, and the app of the plugin's
 * tests.
 *
 * @returns {string[]} folders, as paths from the root
 */
export function listProjects(root = repository) {
  const workspaces = new Set(listWorkspaces(root).map(({ folder }) => folder));
  const examples = readdirSync(join(root, 'examples')).map((name) => `examples/${name}`);
  return [...examples, 'packages/strapi-plugin/tests/app']
    .filter((folder) => !workspaces.has(folder))
    .filter((folder) => existsSync(join(root, folder, 'package.json')));
}
