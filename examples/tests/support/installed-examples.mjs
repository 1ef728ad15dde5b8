import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import { installIn, npmIn } from '../../../scripts/lib/tarballs/npm-in.mjs';
import { packPackages } from '../../../scripts/lib/tarballs/pack-packages.mjs';

const isSource = (path) => !/^(?:node_modules|dist)$/.test(basename(path));

/**
 * Examples outside of the repository, built with what a user would have installed: packed packages, and each its own
 * version of React. One installation serves them all.
 *
 * @param {readonly string[]} names folders of `examples`; each is built into its `dist`
 */
export async function installExamples(names) {
  const folder = mkdtempSync(join(tmpdir(), 'kotacerdas-examples-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const writeManifest = (path, manifest) =>
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify(manifest));
  try {
    const packed = await packPackages(join(folder, 'packed'));
    for (const name of [...names, 'data']) {
      cpSync(join(root, 'examples', name), join(folder, name), {
        recursive: true,
        filter: isSource,
      });
    }
    for (const name of names) {
      const manifest = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'));
      for (const dependency of Object.keys(manifest.dependencies)) {
        const tarball = packed[dependency];
        if (tarball !== undefined) manifest.dependencies[dependency] = `file:${tarball}`;
      }
      writeManifest(name, manifest);
    }
    // What components need of core is the tarball, too.
    writeManifest('.', {
      name: 'a-user',
      private: true,
      workspaces: names,
      overrides: { '@kotacerdas/core': `file:${packed['@kotacerdas/core']}` },
    });
    await installIn(folder);
    await npmIn(folder, ['run', 'build', '--workspaces', '--if-present', '--silent']);
  } catch (error) {
    remove();
    throw error;
  }
  return { remove, folderOf: (name) => join(folder, name) };
}
