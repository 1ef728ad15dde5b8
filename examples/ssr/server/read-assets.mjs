import { readFileSync, readdirSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** What Vite has built: where the page's script and style sheet are, and every file by its address. */
export function readAssets() {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8'));
  const addressOf = (source) => `/${manifest[source].file}`;
  const files = readdirSync(new URL('assets/', dist)).map((name) => [
    `/assets/${name}`,
    { type: types[name.split('.').at(-1)], body: readFileSync(new URL(`assets/${name}`, dist)) },
  ]);
  return {
    script: addressOf('browser/page.js'),
    style: addressOf('browser/page.css'),
    files: new Map(files),
  };
}
