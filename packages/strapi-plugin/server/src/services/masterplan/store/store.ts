import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../../content-types/define/type-name';
import { recordChange } from '../../history/record-change';
import { fromPlan } from '../to-rows/from-plan';
import { toRows } from '../to-rows/to-rows';
import { inTransaction } from '../transaction';
import { writeParts } from '../write/write-parts';

const planEntry = z.object({ id: z.number(), documentId: z.string() });

/** Where a plan stands after it was stored, and whether this call put it there. */
export interface Stored {
  documentId: string;
  created: boolean;
}

/**
 * Writes a checked document as entries: all of them or none. A plan whose id is there already is left
 * as it is, so that the same file twice changes nothing.
 */
export async function store(strapi: Core.Strapi, masterplan: Masterplan): Promise<Stored> {
  const query = strapi.db.query(uid('plan'));
  const find = async (): Promise<Stored | undefined> => {
    const found = planEntry.safeParse(await query.findOne({ where: { key: masterplan.id } }));
    return found.success ? { documentId: found.data.documentId, created: false } : undefined;
  };
  try {
    return await inTransaction(strapi, async (transaction) => {
      const existing = await find();
      if (existing !== undefined) return existing;
      const plan = planEntry.parse(await query.create({ data: fromPlan(masterplan) }));
      await writeParts(strapi, transaction, plan.id, toRows(masterplan));
      const { documentId, id: planId } = plan;
      await recordChange(strapi, {
        act: 'import',
        name: 'plan',
        entry: { documentId, label: masterplan.title, planId, revision: 1 },
        before: {},
        after: { title: masterplan.title },
      });
      return { documentId: plan.documentId, created: true };
    });
  } catch (error) {
    // The unique index lets one of two simultaneous imports through: the other finds its plan.
    const existing = await find();
    if (existing === undefined) throw error;
    return existing;
  }
}
