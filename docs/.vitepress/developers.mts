import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { listPages } from './list-pages.mts';

const guides = (...pages: readonly (readonly [text: string, page: string])[]) =>
  pages.map(([text, page]) => ({ text, link: `/developers/${page}` }));

/** The part for developers, in English. */
export const developers = {
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
