import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const bundle = join('@kotacerdas', 'components', 'dist', 'kotacerdas.min.js');

/**
 * The one-file build of the widgets in the nearest node_modules that has it, or `null`. A file is
 * served, nothing is imported: so this looks for the file and not for a module.
 *
 * @param {string} from address of a module below which to look, usually `import.meta.url`
 */
export function findWidget(from) {
  const folders = createRequire(from).resolve.paths('@kotacerdas/components') ?? [];
  return folders.map((folder) => join(folder, bundle)).find((file) => existsSync(file)) ?? null;
}
