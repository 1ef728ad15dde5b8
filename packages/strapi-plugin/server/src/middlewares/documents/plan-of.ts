import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid, type TypeName } from '../../content-types/define/type-name';
import { linked, type Reference } from './linked';
import type { DocumentWrite } from './write';

const planEntry = z.object({
  id: z.number(),
  documentId: z.string(),
  frameworkId: z.nullable(z.string()),
  frameworkVersion: z.nullable(z.string()),
});
const ownerEntry = z.object({ plan: z.nullable(planEntry) });

export type Plan = z.output<typeof planEntry>;

/** The plan that a written entry names, or that it belongs to already. */
export async function planOf(write: DocumentWrite): Promise<Plan | undefined> {
  const named = linked(write.data['plan']);
  if (named !== undefined) return findPlan(write.strapi, named);
  if (write.documentId === undefined) return undefined;
  return planOfEntry(write.strapi, write.name, { documentId: write.documentId });
}

/** The plan of an entry that is in the database. */
export async function planOfEntry(
  strapi: Core.Strapi,
  name: TypeName,
  where: Reference,
): Promise<Plan | undefined> {
  const entry: unknown = await strapi.db.query(uid(name)).findOne({ where, populate: ['plan'] });
  return ownerEntry.safeParse(entry).data?.plan ?? undefined;
}

/** A plan itself. */
export async function findPlan(strapi: Core.Strapi, where: Reference): Promise<Plan | undefined> {
  const entry: unknown = await strapi.db.query(uid('plan')).findOne({ where });
  return planEntry.safeParse(entry).data;
}
