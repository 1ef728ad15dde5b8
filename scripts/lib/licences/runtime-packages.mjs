import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a package lies for one that asks for it from a folder, as Node looks for it; null where it isn't installed. */
function findPackage(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    if (folder === dirname(folder)) return null;
  }
}

export const readPackage = (folder) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * Every package that comes with these when they are installed, as npm has installed it here: what they depend on, what
 * that depends on, and so on. What others have to bring (peers) is theirs, and what is optional counts where it is there.
 *
 * @param {readonly string[]} folders
 * @returns {{ name: string, version: string, licence: unknown, folder: string }[]} by name; those named are left out
 */
export function runtimePackages(folders) {
  const found = new Map();
  const asked = new Set(folders.map((folder) => realpathSync(folder)));
  const visit = (folder) => {
    const { dependencies = {}, optionalDependencies = {} } = readPackage(folder);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = findPackage(name, folder);
      if (place === null) {
        if (Object.hasOwn(optionalDependencies, name)) continue;
        throw new Error(`${name}, on which ${folder} depends, is not installed. Run npm install.`);
      }
      if (found.has(place) || asked.has(place)) continue;
      const { version, license: licence } = readPackage(place);
      found.set(place, { name, version, licence, folder: place });
      visit(place);
    }
  };
  for (const folder of asked) visit(folder);
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
