import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

/** The page's script, as a portal would serve it: built widgets and other libraries, minified, for production. */
export async function bundlePage() {
  const { outputFiles } = await build({
    entryPoints: ['page.mjs', '../peers/peers.css'].map(pathOf),
    outdir: '.',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    conditions: ['style', 'module'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const textOf = (extension) =>
    outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
