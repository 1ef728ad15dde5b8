import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.mjs';

/**
 * The widgets of the package, from the one list there is (`src/widgets.ts`), built or not.
 *
 * @returns {Promise<readonly string[]>} `dashboard` and so on, without the prefix
 */
export async function readWidgetNames(folder = packageFolder) {
  const source = readFileSync(join(folder, 'src/widgets.ts'), 'utf8');
  // Only here: npm test reads this file before anything is installed.
  const { transformSync } = await import('esbuild');
  const { code } = transformSync(source, { loader: 'ts' });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.widgetNames;
}
