import type { Core } from '@strapi/strapi';
import type { WrittenType } from '../../../../shared/contracts/item';
import type { PlanIdentity } from '../plan/identify-plan';
import type { Asker } from './asker';
import { belonging } from './belonging';
import { createItem } from './create-item';
import { deleteItem } from './delete-item';
import { listChoices } from './list-choices';
import { refusing } from './item-refused';
import { opdScopes } from './opd-scopes';
import { takeProposal, type WantedTake } from './take-proposal';
import { updateItem, type WantedUpdate } from './update-item';
import { wholeItem } from './whole-item';

/** Items of a plan, read and written one by one in core's shape. */
const item = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: <Type extends WrittenType>(type: Type, plan: PlanIdentity, documentId: string) =>
    wholeItem(strapi, type, plan, documentId),
  create: <Type extends WrittenType>(
    plan: PlanIdentity,
    wanted: { type: Type; value: unknown },
    asker: Asker,
  ) => refusing(() => createItem(strapi, plan, wanted, asker)),
  update: <Type extends WrittenType>(
    plan: PlanIdentity,
    wanted: WantedUpdate<Type>,
    asker: Asker,
  ) => refusing(() => updateItem(strapi, plan, wanted, asker)),
  delete: <Type extends WrittenType>(
    plan: PlanIdentity,
    wanted: { type: Type; documentId: string; revision: number },
    asker: Asker,
  ) => deleteItem(strapi, plan, wanted, asker),
  take: (plan: PlanIdentity, wanted: WantedTake, asker: Asker) =>
    takeProposal(strapi, plan, wanted, asker),
  choices: (plan: PlanIdentity) => listChoices(strapi, plan),
  belonging: (plan: PlanIdentity, userId: number) => belonging(strapi, plan, userId),
  opdScopes: (plan: PlanIdentity, asker: Asker) => opdScopes(strapi, plan, asker),
});

export default item;
