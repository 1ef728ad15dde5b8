import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What the tests boot Strapi with, compiled: the same app, databases and accounts. */
export async function loadSupport() {
  // Beside the sources: they look for the app from where they stand.
  const outfile = at('../../tests/support/.bench.mjs');
  await build({
    stdin: {
      contents: ['accounts', 'own-postgres', 'services', 'sqlite', 'start-strapi']
        .map((name) => `export * from './${name}';`)
        .join('\n'),
      resolveDir: at('../../tests/support'),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  try {
    return await import(outfile);
  } finally {
    await rm(outfile);
  }
}
