import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedParts } from './parts.mjs';
import { reachableModules } from './reachable-modules.mjs';

/**
 * Gives every widget the parts that are described where they are drawn: a table behind a picture is
 * the same in all of them, and its description stands beside it, once. A widget's own words win.
 *
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @param {string} folder of the package
 */
export async function addParts(manifest, folder) {
  const widgets = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  for (const widget of widgets) {
    const name = widget.tagName.replace('kc-', '');
    const modules = await reachableModules(`src/${name}/${name}.ts`, folder);
    const parts = modules.flatMap((path) =>
      documentedParts(readFileSync(join(folder, path), 'utf8')),
    );
    const own = widget.cssParts ?? [];
    const byName = new Map([...parts, ...own].map((part) => [part.name, part]));
    widget.cssParts = [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }
  return manifest;
}
