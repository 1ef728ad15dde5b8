import { pluginId } from '../../plugin-id';

const paths = {
  home: '',
  dashboard: '/dashboard',
  history: '/history',
  inventory: '/inventory',
  direction: '/direction',
} as const;

export type PageName = keyof typeof paths;

/** Where in the admin a page of the plugin is. */
export function pagePath(page: PageName): string {
  return `/plugins/${pluginId}${paths[page]}`;
}
