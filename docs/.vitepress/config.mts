import { defineConfig } from 'vitepress';
import { developers } from './developers.mts';
import { guide } from './guide.mts';

/** Where the site stands on its server: DOCS_BASE=/kotacerdas/ for a folder of one. */
const base = process.env['DOCS_BASE'] ?? '/';

export default defineConfig({
  title: 'kotacerdas',
  base,
  cleanUrls: true,
  outDir: './dist',
  cacheDir: './.cache',
  // The folder keeps the README that whoever browses the repository sees.
  rewrites: { 'panduan/README.md': 'panduan/index.md' },
  // Copied below developers, so that the search in English finds them.
  srcExclude: ['decisions/**'],
  head: [['link', { rel: 'icon', type: 'image/png', href: `${base}favicon.png` }]],
  // The usual themes are too faint on the ground that code stands on.
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kc-') } } },
  // The index of the search and the longest page of core, which few readers load.
  vite: { build: { chunkSizeWarningLimit: 3000 } },
  themeConfig: {
    // Guide and reference are for different people: no page of one is the translation of another.
    i18nRouting: false,
    search: {
      provider: 'local',
      options: {
        locales: {
          root: { translations: guide.search },
          developers: { translations: developers.search },
        },
        // Who looks for a word wants to be told how, before what there is of that name.
        miniSearch: {
          searchOptions: {
            boostDocument: (id: string) => (id.includes('/reference/') ? 1 : 4),
          },
        },
        // Words and names are looked for, not what stands in examples and types: these are most of the reference.
        _render: (source, environment, markdown) =>
          markdown.render(source.replaceAll(/^```[^]*?^```$/gm, ''), environment),
      },
    },
  },
  locales: { root: guide.locale, developers: developers.locale },
});
