import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { itemId } from '../masterplan/stored-plan/item-id';
import type { PlanIdentity } from '../plan/identify-plan';

const rows = z.array(
  z.object({
    id: z.number(),
    documentId: z.string(),
    key: z.nullable(z.string()),
    shortName: z.nullable(z.string()),
  }),
);

/** An OPD by what the database, permissions and the document call it. */
export interface OpdIdentity {
  readonly id: number;
  readonly documentId: string;
  readonly opdId: string;
  readonly shortName: string;
}

/** The OPDs of a plan in the order of their short names. */
export async function findOpds(strapi: Core.Strapi, plan: PlanIdentity): Promise<OpdIdentity[]> {
  const found = rows.parse(
    await strapi.db
      .query(uid('opd'))
      .findMany({ where: { plan: plan.id }, orderBy: [{ shortName: 'asc' }, { id: 'asc' }] }),
  );
  return found.map((row) => {
    const opdId = itemId(row);
    return { id: row.id, documentId: row.documentId, opdId, shortName: row.shortName ?? opdId };
  });
}
