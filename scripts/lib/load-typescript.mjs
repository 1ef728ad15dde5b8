import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cacheFolder } from './root.mjs';

/**
 * Loads modules that tests are written in, together: so that what they do is written once.
 *
 * @param {string} folder where they lie
 * @param {readonly string[]} names of the files, without their ending
 */
export async function loadTypeScript(folder, names) {
  const outfile = join(cacheFolder, 'typescript', `${names[0]}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    stdin: {
      contents: names.map((name) => `export * from './${name}.js';`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  });
  return import(pathToFileURL(outfile));
}
