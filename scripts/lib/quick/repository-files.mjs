import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root as repository } from '../root.mjs';
import { run } from '../run.mjs';

/**
 * Every file of the repository as it stands, those that are not committed too: a hash of each by its path.
 *
 * @returns {Promise<Map<string, string>>}
 * @throws where this is no repository of git
 */
export async function repositoryFiles(root = repository) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { ok, output, stdout } = await run('git', args, { cwd: root });
  if (!ok) throw new Error(`git can’t list the files of ${root}:\n${output}`);
  const paths = [...new Set(stdout.split('\0'))].filter((path) => path !== '').toSorted();
  return new Map(
    paths
      .filter((path) => existsSync(join(root, path)) && lstatSync(join(root, path)).isFile())
      .map((path) => [
        path,
        createHash('sha1')
          .update(readFileSync(join(root, path)))
          .digest('base64url'),
      ]),
  );
}
