import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleParts } from '../../../packages/components/scripts/script/bundle-parts.mjs';
import { readWidgetNames } from '../../../packages/components/scripts/widget-names.mjs';
import { root } from '../root.mjs';
import { readPackage } from './runtime-packages.mjs';

const components = join(root, 'packages/components');

/** The folder of the package to which a file belongs, or null where it is of this repository. */
export const libraryOf = (file) =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0] ?? null;

/** Each library once, of which there is something in these files; by name. */
export const librariesOf = (files) =>
  [...new Set(files.map(libraryOf).filter((folder) => folder !== null))]
    .map((folder) => {
      const { license: licence, name, version } = readPackage(folder);
      return { name, version, licence, folder };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

/** What is inside the one file of all widgets, and inside the file that loads them one by one. */
async function oneFileModules() {
  const { metafile } = await build({
    entryPoints: ['src/kotacerdas.ts', 'src/script/kotacerdas.ts'],
    absWorkingDir: components,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    outdir: 'dist',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => join(components, file));
}

/**
 * The libraries that a published package brings inside its own files, by its folder: those for a page with nothing but a
 * <script>, and @lit/react in the admin. All else is left out by builds, since it stands in `dependencies` and
 * `peerDependencies`; dependency-cruiser (only-declared-dependencies) sees to it that everything does.
 */
export async function bundledLibraries() {
  const { modules } = await bundleParts(await readWidgetNames());
  return {
    'packages/components': librariesOf([...(await oneFileModules()), ...modules]),
    'packages/strapi-plugin': librariesOf([join(root, 'node_modules/@lit/react/index.js')]),
  };
}
