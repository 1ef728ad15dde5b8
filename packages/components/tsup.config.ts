import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { defineConfig } from 'tsup';
import { widgetNames } from './src/widgets.js';

const oneFile = 'dist/kotacerdas.min.js';

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      auto: 'src/auto.ts',
      provide: 'src/provide.ts',
      server: 'src/server/render-widget.ts',
      ...Object.fromEntries(
        widgetNames.flatMap((widget) => [
          [`${widget}/${widget}`, `src/${widget}/${widget}.ts`],
          [`${widget}/define`, `src/${widget}/define.ts`],
        ]),
      ),
    },
    format: ['esm'],
    // Shared chunks: widgets on one page share one base, one fetch and one set of styles.
    splitting: true,
    dts: true,
    sourcemap: true,
    target: 'es2022',
    platform: 'browser',
  },
  {
    entry: { hydrate: 'src/hydrate.ts' },
    format: ['esm'],
    // Lit has to be told of hydration before any other module loads it: no shared chunk may come first.
    external: ['./provide.js'],
    dts: true,
    target: 'es2022',
    platform: 'browser',
  },
  {
    entry: { pictures: 'src/pictures/draw-picture.ts' },
    format: ['esm'],
    // By itself: chunks that it shared would part those of the widgets.
    splitting: false,
    dts: true,
    target: 'es2022',
    platform: 'node',
  },
  {
    entry: { kotacerdas: 'src/kotacerdas.ts' },
    format: ['iife'],
    minify: true,
    // Everything inside, for a page with nothing but one <script>.
    noExternal: [/.*/],
    target: 'es2022',
    platform: 'browser',
    outExtension: () => ({ js: '.min.js' }),
    onSuccess: () => {
      // A mark of UTF-8: a page that doesn't name its encoding would garble signs in texts.
      writeFileSync(oneFile, `\uFEFF${readFileSync(oneFile, 'utf8').trimStart()}`);
      const bytes = readFileSync(oneFile);
      const compressed = (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1);
      console.log(`${oneFile}: ${(bytes.length / 1000).toFixed(1)} kB, ${compressed} kB gzip`);
      return Promise.resolve();
    },
  },
]);
