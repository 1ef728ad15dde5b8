import type { StrapiApp } from '@strapi/strapi/admin';
import { approvalPanel } from './approval-panel';
import { historyPanel } from './history-panel';

/** Puts *Persetujuan* and *Riwayat* beside Content Manager's form. */
export function addPanels(app: Pick<StrapiApp, 'getPlugin'>): void {
  const add: unknown = app.getPlugin('content-manager').apis['addEditViewSidePanel'];
  if (typeof add === 'function') Reflect.apply(add, undefined, [[approvalPanel, historyPanel]]);
}
