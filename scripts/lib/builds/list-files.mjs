import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ignoredFolders = new Set([
  'node_modules',
  'dist',
  'bench',
  'build',
  'coverage',
  'storybook-static',
  'tests',
  '.cache',
  '.git',
  '.storybook',
  '.strapi',
  '.tmp',
]);

/** What a program keeps, a person reads or a test runs: no build reads it. */
const ignoredFiles =
  /^\.env|^\.strapi-updater\.json$|\.(?:db|sqlite3?)(?:-\w+)?$|\.log$|\.tsbuildinfo$|\.md$|\.(?:test|test-d|stories)\.\w+$/;

const compilerNotes = /\.tsbuildinfo$/;

/** What a Strapi application writes while it runs. */
const ignoredPaths = new Set(['public/uploads', 'types/generated']);

/** Mutation testing makes a copy of the package for each of its runs, within it. */
const isIgnored = (name, path) =>
  ignoredFolders.has(name) || ignoredPaths.has(path) || name.startsWith('.stryker');

/**
 * Every file below a folder that its build may read, as paths with `/`, in one fixed order.
 *
 * @param {string} folder
 * @param {{ all?: boolean }} [options] `all` is for the outputs of a build: it leaves nothing out but
 *   the notes that TypeScript keeps for itself.
 */
export function listFiles(folder, { all = false } = {}) {
  const files = [];
  const visit = (relative) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) {
        if (all || !isIgnored(entry.name, path)) visit(path);
      } else if (entry.isFile() && !(all ? compilerNotes : ignoredFiles).test(entry.name)) {
        files.push(path);
      }
    }
  };
  visit('');
  return files.sort();
}
