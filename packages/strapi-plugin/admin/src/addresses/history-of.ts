import { pagePath } from './page-path';

/** Where the history of a plan is, or that of one entry of it. */
export function historyOf(plan: string, entry?: string): string {
  const query = new URLSearchParams({ plan, ...(entry === undefined ? {} : { entry }) });
  return `${pagePath('history')}?${query}`;
}
