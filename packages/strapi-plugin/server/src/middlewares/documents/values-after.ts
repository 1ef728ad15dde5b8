import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import type { DocumentWrite } from './write';

const row = z.record(z.string(), z.unknown());

/** The fields of an entry as they will be once the data is written. */
export async function valuesAfter({
  strapi,
  name,
  documentId,
  data,
}: DocumentWrite): Promise<Record<string, unknown>> {
  if (documentId === undefined) return data;
  const stored: unknown = await strapi.db.query(uid(name)).findOne({ where: { documentId } });
  const written = Object.entries(data).filter(([, value]) => value !== undefined);
  return { ...row.safeParse(stored).data, ...Object.fromEntries(written) };
}

/** Whether a field says something. */
export function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}
