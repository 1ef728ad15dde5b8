import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { listPages } from './list-pages.mts';

const guides = (...pages: readonly (readonly [text: string, page: string])[]) =>
  pages.map(([text, page]) => ({ text, link: `/developers/${page}` }));

const locale = {
  label: 'For developers (English)',
  lang: 'en',
  link: '/developers/',
  description: 'Open-source software with which an Indonesian regency or city plans its way',
  themeConfig: {
    nav: [
      { text: 'Panduan', link: '/panduan/' },
      {
        text: 'For developers',
        link: '/developers/',
        activeMatch: '^/developers/(?!reference/)',
      },
      {
        text: 'Reference',
        activeMatch: '^/developers/reference/',
        items: [
          { text: 'Widgets', link: '/developers/reference/widgets/' },
          { text: 'HTTP', link: '/developers/reference/http/' },
          { text: 'Core', link: '/developers/reference/core/' },
          { text: 'Decisions', link: '/developers/reference/decisions/' },
        ],
      },
    ],
    sidebar: {
      '/developers/': [
        { text: 'Start', items: guides(['Getting started', ''], ['Concepts', 'concepts']) },
        {
          text: 'Widgets',
          items: guides(
            ['Show a published plan', 'guides/show-a-plan'],
            ['Theme the widgets', 'guides/theme'],
            ['Strict CSP', 'guides/strict-csp'],
            ['Plain script', 'guides/plain-script'],
            ['React', 'guides/react'],
            ['Vue', 'guides/vue'],
            ['Render on a server', 'guides/render-on-a-server'],
            ['WordPress and PHP', 'guides/wordpress'],
          ),
        },
        {
          text: 'Core and press',
          items: guides(
            ['Score a plan in Node', 'guides/score-in-node'],
            ['Import a sheet', 'guides/import-a-sheet'],
            ['Print a book', 'guides/print-a-book'],
            ['Use it from a shell', 'guides/command-line'],
            ['Make your own framework', 'guides/own-framework'],
          ),
        },
        {
          text: 'Running it',
          items: guides(
            ['A dimension field', 'guides/dimension-field'],
            ['Several processes', 'guides/several-processes'],
            ['Upgrade', 'guides/upgrade'],
            ['Back up and restore', 'guides/backup'],
            ['Security', 'security'],
            ['Scaling', 'scaling'],
          ),
        },
        {
          text: 'Reference',
          items: [
            ...(['widgets', 'http', 'core', 'decisions'] as const).map((folder) => ({
              collapsed: true,
              ...listPages(folder),
            })),
          ],
        },
      ],
    },
    outline: { label: 'On this page', level: [2, 3] },
    skipToContentLabel: 'Skip to content',
  },
} satisfies LocaleSpecificConfig<DefaultTheme.Config> & { label: string; link: string };

const search = {
  modal: {
    noResultsText:
      'Not in the part for developers (the guide for officers is searched from Panduan):',
  },
};

/** The part for developers, in English: its pages, and what its search says of the other part. */
export const developers = { locale, search };
