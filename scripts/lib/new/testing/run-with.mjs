import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../root.mjs';

/**
 * Runs TypeScript as if files were there that aren't.
 *
 * @param {Map<string, string>} texts by path from the root
 * @param {string} entry a module that exports what is asked for; it imports by paths from the root
 */
export async function runWith(texts, entry) {
  const virtual = new Map([...texts].map(([path, text]) => [join(root, path), text]));
  const overlay = {
    name: 'overlay',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ importer, path, resolveDir }) => {
        const source = resolve(resolveDir, path).replace(/\.js$/, '.ts');
        // esbuild finds nothing from a folder that isn't there.
        return virtual.has(source) || virtual.has(importer) ? { path: source } : undefined;
      });
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        virtual.has(path)
          ? { contents: virtual.get(path), loader: 'ts', resolveDir: dirname(path) }
          : undefined,
      );
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    plugins: [overlay],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
