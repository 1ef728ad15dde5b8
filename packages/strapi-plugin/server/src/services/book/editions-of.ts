import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ListBooksResponse } from '../../../../shared/contracts/book';
import { uid } from '../../content-types/define/type-name';

export type BookEditionItem = ListBooksResponse['data']['editions'][number];

const rows = z.array(z.object({ number: z.int(), issuedAt: z.string() }));

/** The editions that books of a plan can be made of: its own that weren't withdrawn, latest first. */
export async function editionsOf(
  strapi: Core.Strapi,
  plan: { id: number; regionCode: string },
): Promise<BookEditionItem[]> {
  return rows.parse(
    await strapi.db.query(uid('snapshot')).findMany({
      select: ['number', 'issuedAt'],
      where: { regionCode: plan.regionCode, plan: plan.id, withdrawnAt: { $null: true } },
      orderBy: { number: 'desc' },
    }),
  );
}
