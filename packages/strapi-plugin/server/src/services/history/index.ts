import type { Core } from '@strapi/strapi';
import { restoreEntry } from '../archive/restore-entry';
import { listChanges, type HistoryFilter } from './list-changes';
import { recordChange, type Change } from './record-change';

/** The change log ("riwayat"): lines are added by what they tell, and never changed. */
const history = ({ strapi }: { strapi: Core.Strapi }) => ({
  record: (change: Change) => recordChange(strapi, change),
  list: (planId: number, filter?: HistoryFilter) => listChanges(strapi, planId, filter),
  restore: (planId: number, changeId: number) => restoreEntry(strapi, planId, changeId),
});

export default history;
