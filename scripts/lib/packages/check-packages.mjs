import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { root } from '../root.mjs';
import { packPackages } from '../tarballs/pack-packages.mjs';
import { readTarball } from '../tarballs/read-tarball.mjs';
import { checkContents } from './check-contents.mjs';
import { checkManifest } from './check-manifest.mjs';
import { checkMarketplace } from './check-marketplace.mjs';
import { listPublished } from './published.mjs';
import { waitingChangesets } from './waiting-changesets.mjs';

const places = [root, homedir()].filter((place) => place !== sep).map((place) => place + sep);

/** Until its first version there is nothing to tell of in a CHANGELOG.md, and changesets writes it with that. */
function wantedOf({ folder, manifest }, changesets) {
  const isNew = changesets.some(({ packages }) => packages.includes(manifest.name));
  return [
    ...(existsSync(join(root, folder, 'NOTICE')) ? ['NOTICE'] : []),
    ...(isNew ? [] : ['CHANGELOG.md']),
  ];
}

/**
 * Whether the packages are fit to be published: what their package.json says, what a plugin owes to the Marketplace, and
 * what is in the tarballs. Everything has to be built.
 *
 * @returns {Promise<{ faults: string[], packed: { name: string, files: number }[] }>}
 */
export async function checkPackages() {
  const { url } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).repository;
  const changesets = waitingChangesets();
  const faults = [];
  const packed = [];
  const temporary = mkdtempSync(join(tmpdir(), 'kotacerdas-packed-'));
  try {
    for (const each of listPublished()) {
      const { folder, manifest } = each;
      faults.push(...checkManifest(manifest, { folder, url }));
      if (manifest.strapi !== undefined) {
        const readme = readFileSync(join(root, folder, 'README.md'), 'utf8');
        faults.push(...checkMarketplace(manifest, readme));
      }
      const { [manifest.name]: file } = await packPackages(temporary, [folder]);
      const files = await readTarball(file);
      const wanted = wantedOf(each, changesets);
      faults.push(...checkContents(files, { name: manifest.name, wanted, places }));
      packed.push({ name: manifest.name, files: files.size });
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return { faults, packed };
}
