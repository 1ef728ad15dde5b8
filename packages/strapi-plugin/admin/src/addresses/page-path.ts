import { pluginId } from '../plugin-id';

const paths = {
  home: '',
  dashboard: '/dashboard',
  direction: '/direction',
  'rpjmd-import': '/rpjmd-import',
  inventory: '/inventory',
  readiness: '/readiness',
  trace: '/trace',
  swot: '/swot',
  'action-plan': '/action-plan',
  exchange: '/exchange',
  snapshots: '/snapshots',
  books: '/books',
  embed: '/embed',
  history: '/history',
  'new-plan': '/new-plan',
} as const;

export type PageName = keyof typeof paths;

/** Where in the admin a page of the plugin is. */
export function pagePath(page: PageName): string {
  return `/plugins/${pluginId}${paths[page]}`;
}
