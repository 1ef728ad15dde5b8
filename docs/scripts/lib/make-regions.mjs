import { join } from 'node:path';
import { build } from 'esbuild';
import { repository } from './folders.mjs';

/** The made-up figures of regions that the stories of the widgets show; each says that it is an example. */
export async function makeRegions() {
  const { outputFiles } = await build({
    entryPoints: [join(repository, 'packages/components/src/testing/regions.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    // Core says of all its files that they do nothing but give: what esbuild leaves out for that is no news.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const [{ text }] = outputFiles;
  const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return module.exampleRegions();
}
