import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { packageFolder } from '../package-folder.mjs';
import { readWidgetNames } from '../widget-names.mjs';
import { addParts } from './add-parts.mjs';
import { listSources } from './list-sources.mjs';
import { publishManifest } from './publish-manifest.mjs';

/**
 * The manifest of the package as it is published, from its sources.
 *
 * @returns {Promise<import('custom-elements-manifest/schema').Package>}
 */
export async function analyse(folder = packageFolder) {
  const modules = listSources(folder).map((path) =>
    ts.createSourceFile(
      path,
      readFileSync(join(folder, path), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  const found = create({ modules, plugins: litPlugin() });
  return addParts(publishManifest(found, await readWidgetNames(folder)), folder);
}
