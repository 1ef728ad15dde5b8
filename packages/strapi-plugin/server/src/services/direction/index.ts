import type { Core } from '@strapi/strapi';
import type { DirectionType } from '../../../../shared/contracts/direction';
import type { Asker } from '../item/asker';
import { refusing } from '../item/item-refused';
import type { PlanIdentity } from '../plan/identify-plan';
import { listDirection, withRights } from './list-direction';
import type { StoredEntry } from './read-direction';
import { createEntry, deleteEntry, updateEntry } from './write-entry';

type Value = Readonly<Record<string, unknown>>;
type Read = { type: DirectionType; documentId: string; version: string };

/** Vision, missions and the RPJMD of a plan, written one by one. */
const direction = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: (plan: PlanIdentity, asker: Asker) => listDirection(strapi, plan, asker),
  withRights: (entry: StoredEntry, asker: Asker) => withRights(strapi, entry, asker),
  create: (plan: PlanIdentity, wanted: { type: DirectionType; value: Value }, asker: Asker) =>
    refusing(() => createEntry(strapi, plan, wanted, asker)),
  update: (plan: PlanIdentity, wanted: Read & { value: Value }, asker: Asker) =>
    refusing(() => updateEntry(strapi, plan, wanted, asker)),
  delete: (plan: PlanIdentity, wanted: Read, asker: Asker) =>
    refusing(() => deleteEntry(strapi, plan, wanted, asker)),
});

export default direction;
