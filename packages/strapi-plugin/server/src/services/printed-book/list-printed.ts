import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { PrintedBookItem } from '../../../../shared/contracts/printed-book';
import { uid } from '../../content-types/define/type-name';
import { storedRow } from './stored-row';
import { tellPrinted } from './tell-printed';

const rows = z.array(storedRow);

/** The books that were printed of a plan, latest first. */
export async function listPrinted(
  strapi: Core.Strapi,
  planId: number,
  now: Date,
): Promise<PrintedBookItem[]> {
  const found: unknown = await strapi.db
    .query(uid('printed-book'))
    .findMany({ where: { plan: planId }, orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }] });
  return rows.parse(found).map((row) => tellPrinted(row, now));
}
