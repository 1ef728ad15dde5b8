import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runNode } from '../run.mjs';
import { npmIn } from '../tarballs/npm-in.mjs';
import { listProjects } from './list-projects.mjs';
import { listPublished } from './published.mjs';
import { raiseRanges } from './raise-ranges.mjs';
import { raiseVersions } from './raise-versions.mjs';
import { versionPlaces } from './version-places.mjs';

/**
 * Takes up all changesets: new versions, a CHANGELOG.md in each package, and all that names these versions.
 *
 * @throws with what changesets or npm wrote, where one of them fails
 */
export async function makeVersion() {
  const changesets = join(root, 'node_modules/@changesets/cli/bin.js');
  const { ok, output } = await runNode([changesets, 'version'], { cwd: root });
  if (!ok) throw new Error(output);
  const published = listPublished();
  const versions = Object.fromEntries(
    published.map(({ manifest }) => [manifest.name, manifest.version]),
  );
  for (const folder of listProjects()) {
    const file = join(root, folder, 'package.json');
    const manifest = raiseRanges(JSON.parse(readFileSync(file, 'utf8')), versions);
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
  for (const [path, places] of Object.entries(versionPlaces)) {
    const file = join(root, path);
    writeFileSync(file, raiseVersions(readFileSync(file, 'utf8'), places, versions));
  }
  await npmIn(root, ['install', '--package-lock-only', '--ignore-scripts', '--no-audit']);
  return versions;
}
