import type { Core } from '@strapi/strapi';
import type { ChangeAct } from '../../../../../shared/contracts/history';
import type { Transaction } from '../../masterplan/transaction';
import { inSlices } from '../../masterplan/write/in-slices';
import { meanwhile } from '../../masterplan/write/meanwhile';
import { insertDrafts } from '../../masterplan/write/write-parts';
import type { OpenPlan } from '../open-plan';
import type { Importer, NamedPlan } from '../rights/asker';
import type { Creation, ItemWrite, Rating, Update } from '../writes/item-write';
import { storedItems } from '../writes/stored-items';
import { creationLine, recordLines, updateLine } from './change-lines';
import { labelsOf } from './labels-of';
import { newDrafts } from './new-drafts';
import { deleteParts, updateLinks, updateRows } from './update-rows';
import { writeRatings } from './write-ratings';

export interface WriteOptions {
  readonly plan: NamedPlan;
  readonly open: OpenPlan;
  readonly importer: Importer;
  readonly now: Date;
  /** How the history calls what is done to items that are there, and why it is done. */
  readonly act: ChangeAct;
  readonly reason: string;
}

/**
 * Writes checked items within the caller's transaction, as the Document Service would leave them, with a line each in
 * the change log: new ones many at once, others a row at a time.
 */
export async function writeItems(
  strapi: Core.Strapi,
  transaction: Transaction,
  writes: readonly ItemWrite[],
  { act, importer, now, open, plan, reason }: WriteOptions,
): Promise<void> {
  const { framework, stored } = open;
  const at = now.toISOString();
  const { userId } = importer;
  const creations = writes.filter((write): write is Creation => write.kind === 'create');
  const updates = writes.filter((write): write is Update => write.kind === 'update');
  const ratings = writes.filter((write): write is Rating => write.kind === 'rate');
  const { parts } = stored;
  const { documentIds, drafts, ids } = newDrafts(writes, { framework, parts, userId, at });
  const write = async () => {
    await deleteParts(strapi, updates);
    await insertDrafts(strapi, transaction, { planId: plan.id, drafts, ids, beside: true });
    await updateRows(strapi, updates, { ids, userId, at });
    await updateLinks(strapi, transaction, updates, { ids, userId, at });
    await writeRatings(strapi, plan, ratings, importer);
  };
  const labels = labelsOf(parts, { drafts });
  const items = storedItems(parts);
  const lines = await meanwhile(write, () =>
    inSlices([...creations, ...updates], (told) =>
      told.kind === 'create'
        ? creationLine(told, documentIds.get(told.key) ?? told.id, labels)
        : updateLine(act, told, items, labels),
    ),
  );
  await recordLines(strapi, plan.id, lines, { at, reason });
}
