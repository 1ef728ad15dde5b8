import type { PageName } from './page-path';
import type { Allowed } from '../api/allowed-by';

/** The pages that somebody may open, in the order of their links. */
export function openPages(allowed: Allowed): readonly LinkedPage[] {
  const { mayReadDashboard, mayReadItems } = allowed;
  const isOpen: Readonly<Record<LinkedPage, boolean>> = {
    home: mayReadItems,
    dashboard: mayReadDashboard,
    direction: mayReadDashboard && mayReadItems,
    inventory: mayReadDashboard && mayReadItems,
    readiness: allowed.mayReadReadiness && mayReadDashboard,
    swot: mayReadDashboard,
    'action-plan': mayReadDashboard,
    exchange: mayReadDashboard && mayReadItems,
    trace: mayReadDashboard,
    books: allowed.mayReadBooks,
    snapshots: allowed.mayReadSnapshots && mayReadDashboard,
    embed: allowed.mayReadSnapshots && mayReadDashboard,
    history: allowed.mayReadHistory,
  };
  return linkedPages.filter((page) => isOpen[page]);
}

/** All but those that a page of their own leads to. */
export const linkedPages = [
  'home',
  'dashboard',
  'direction',
  'inventory',
  'readiness',
  'swot',
  'action-plan',
  'exchange',
  'trace',
  'books',
  'snapshots',
  'embed',
  'history',
] as const satisfies readonly PageName[];

export type LinkedPage = (typeof linkedPages)[number];
