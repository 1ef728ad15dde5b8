import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const script = join('@kotacerdas', 'components', 'dist', 'script');

/**
 * The folder of the script that loads widgets, in the nearest node_modules that has it, or `null`. Files are served,
 * nothing is imported: so this looks for a file and not for a module.
 *
 * @param {string} from address of a module below which to look, usually `import.meta.url`
 */
export function findWidgets(from) {
  const folders = createRequire(from).resolve.paths('@kotacerdas/components') ?? [];
  return (
    folders
      .map((folder) => join(folder, script))
      .find((folder) => existsSync(join(folder, 'kotacerdas.js'))) ?? null
  );
}
