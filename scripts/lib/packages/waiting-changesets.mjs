import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root as repository } from '../root.mjs';

/**
 * The changesets that no version has taken up yet.
 *
 * @returns {{ file: string, packages: string[] }[]} each with the packages that it is about
 */
export function waitingChangesets(root = repository) {
  const folder = join(root, '.changeset');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .toSorted()
    .map((file) => {
      const [, head = ''] =
        /^---\n([^]*?)\n---/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      const packages = [...head.matchAll(/^(['"]?)(.+?)\1:/gm)].map(([, , name]) => name);
      return { file, packages };
    });
}
