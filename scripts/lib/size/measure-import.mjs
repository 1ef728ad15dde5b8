import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * What one import costs a page: bundled and minified as a portal would, gzipped; and the packages
 * that loading it takes along, also those of which a bundler would keep nothing.
 *
 * @param {{ names: string[], from: string, beside?: string[] }} wanted `names` may be `['*']`; `beside` are packages
 * that only servers load, and that no page pays for
 * @param {string} folder from which the import is resolved
 * @returns {Promise<{ bytes: number, packages: string[] }>}
 */
export async function measureImport({ beside = [], from, names }, folder) {
  const what = names.includes('*') ? '*' : `{ ${names.join(', ')} }`;
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${what} from '${from}';`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    external: beside,
    write: false,
    metafile: true,
    // A chunk without side effects that is imported for nothing else is what we want to see go.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  return {
    bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length,
    packages: packagesIn(Object.keys(metafile.inputs)),
  };
}

function packagesIn(paths) {
  const names = paths.flatMap((path) => {
    const inside = path.split('node_modules/').at(-1);
    return inside === path ? [] : [inside.match(/^(?:@[^/]+\/)?[^/]+/)[0]];
  });
  return [...new Set(names)].toSorted();
}
