import { build } from 'esbuild';

/**
 * The sources of which something is in a widget once it is bundled: nothing that is imported for its
 * types alone, nothing that a bundler would drop.
 *
 * @param {string} entry path of a module from `folder`
 * @param {string} folder of the package
 * @returns {Promise<string[]>}
 */
export async function reachableModules(entry, folder) {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
    metafile: true,
    outdir: 'nowhere',
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path)
    .toSorted();
}
