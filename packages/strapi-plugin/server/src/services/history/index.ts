import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import { restoreEntry } from '../archive/restore-entry';
import { listChanges, type HistoryPart } from './list-changes';
import { listHistoryChoices } from './list-choices';
import { recordChange, type Change } from './record-change';
import { type HistoryFilter, whereChanges } from './where-changes';

/** The change log ("riwayat"): lines are added by what they tell, and never changed. */
const history = ({ strapi }: { strapi: Core.Strapi }) => ({
  record: (change: Change) => recordChange(strapi, change),
  list: (planId: number, part?: HistoryPart) => listChanges(strapi, planId, part),
  count: (planId: number, filter: HistoryFilter): Promise<number> =>
    strapi.db.query(uid('change')).count({ where: whereChanges(planId, filter) }),
  choices: (planId: number) => listHistoryChoices(strapi, planId),
  restore: (planId: number, changeId: number) => restoreEntry(strapi, planId, changeId),
});

export default history;
