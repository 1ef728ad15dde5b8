import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listWorkspaces } from '../checks/workspaces.mjs';
import { root as repository } from '../root.mjs';

/** Installed, or made when the site is built. */
const notWritten = /\/node_modules\/|^docs\/developers\/reference\//;

/**
 * What people read, as paths from the root: README and CONTRIBUTING, the README of each workspace
 * and of the examples, and every page below docs that somebody wrote.
 *
 * @returns {string[]}
 */
export function listDocuments(root = repository) {
  const folders = ['examples', ...listWorkspaces(root).map(({ folder }) => folder)];
  const readmes = folders
    .map((folder) => `${folder}/README.md`)
    .filter((path) => existsSync(join(root, path)));
  const pages = readdirSync(join(root, 'docs'), { recursive: true })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !notWritten.test(path));
  return ['README.md', 'CONTRIBUTING.md', ...readmes, ...pages.toSorted()];
}
