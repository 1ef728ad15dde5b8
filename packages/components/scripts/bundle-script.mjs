import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageFolder } from './package-folder.mjs';
import { bundleParts } from './script/bundle-parts.mjs';
import { listNeeded } from './script/list-needed.mjs';
import { readWidgetNames } from './widget-names.mjs';

// Part of the build: dist/script/kotacerdas.js, which loads each widget that stands on a page from a file beside it.
const folder = join(packageFolder, 'dist/script');
const widgets = await readWidgetNames();
const { entries, files } = await bundleParts(widgets);
const byName = new Map(files.map((file) => [file.name, file]));
const sumOf = (name) => createHash('sha256').update(byName.get(name).code).digest('base64');

const needed = widgets.map((widget) => listNeeded(entries[widget], byName));
const parts = [...new Set(needed.flat())];
const widgetParts = widgets.map((widget, index) => [
  widget,
  needed[index].map((name) => parts.indexOf(name)),
]);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { code, name } of files) writeFileSync(join(folder, name), code);
await build({
  entryPoints: [join(packageFolder, 'src/script/kotacerdas.ts')],
  outfile: join(folder, 'kotacerdas.js'),
  bundle: true,
  define: {
    scriptParts: JSON.stringify(parts.map((name) => [name, sumOf(name)])),
    widgetParts: JSON.stringify(Object.fromEntries(widgetParts)),
  },
  format: 'esm',
  // What a package says has no side effects is rightly left out.
  logOverride: { 'ignored-bare-import': 'silent' },
  minify: true,
  target: 'es2022',
});
