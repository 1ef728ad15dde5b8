import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPublished } from '../packages/published.mjs';
import { root } from '../root.mjs';
import { bundledLibraries } from './bundled-libraries.mjs';
import { holdsRegions } from './holds-regions.mjs';
import { isAllowed } from './is-allowed.mjs';
import { noticeText, regionNotice } from './notice-text.mjs';
import { readByPeople } from './read-by-people.mjs';
import { runtimePackages } from './runtime-packages.mjs';

const core = 'packages/core';
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

function licenceText({ folder, name }) {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} is bundled but brings no licence in ${folder}.`);
  return readFileSync(join(folder, file), 'utf8');
}

/** NOTICE of a package as it has to be, or null where it brings nothing of others. Core's is written by hand. */
function wantedNotice({ folder, manifest }, libraries) {
  const brings = holdsRegions(join(root, folder, 'dist'));
  if (libraries.length === 0 && !brings) return null;
  return noticeText({
    name: manifest.name,
    sections: brings ? [regionNotice(readFileSync(join(root, core, 'NOTICE'), 'utf8'))] : [],
    libraries: libraries.map((library) => ({ ...library, text: licenceText(library) })),
  });
}

/**
 * Whether what comes with the published packages may come with them, and whether each NOTICE says what is inside the
 * files of its package. Everything has to be built.
 *
 * @param {{ write?: boolean }} options `write` writes the notices that are not as they should be
 * @returns {Promise<{ faults: string[], counted: number }>}
 */
export async function checkLicences({ write = false } = {}) {
  const published = listPublished();
  const bundled = await bundledLibraries();
  const needed = runtimePackages(published.map(({ folder }) => join(root, folder)));
  const all = [...needed, ...Object.values(bundled).flat()];
  const faults = new Set(
    all
      .filter(
        ({ licence, name, version }) => !isAllowed(licence ?? readByPeople[`${name}@${version}`]),
      )
      .map(
        ({ licence, name, version }) =>
          `${name} ${version} is under ${JSON.stringify(licence ?? null)}, which is not among the allowed licences.`,
      ),
  );
  for (const each of published) {
    if (each.folder === core) continue;
    const file = join(root, each.folder, 'NOTICE');
    const wanted = wantedNotice(each, bundled[each.folder] ?? []);
    if (textOf(file) === wanted) continue;
    if (write && wanted !== null) writeFileSync(file, wanted);
    else if (wanted === null) faults.add(`${each.folder}/NOTICE tells of what isn’t there.`);
    else faults.add(`${each.folder}/NOTICE is not what is inside its dist.`);
  }
  return { faults: [...faults], counted: needed.length };
}
