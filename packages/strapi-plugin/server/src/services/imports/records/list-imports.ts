import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { importKinds, type ImportRecord } from '../../../../../shared/contracts/imports';
import { uid } from '../../../content-types/define/type-name';

const moment = z.pipe(
  z.union([z.string(), z.date()]),
  z.transform((at) => new Date(at).toISOString()),
);

const row = z.object({
  documentId: z.string(),
  /** Imports of before there were kinds are of a workbook. */
  kind: z.pipe(
    z.nullable(z.enum(importKinds)),
    z.transform((kind) => kind ?? 'workbook'),
  ),
  fileName: z.string(),
  sha256: z.string(),
  fingerprint: z.string(),
  at: moment,
  actorId: z.nullable(z.number()),
  actorName: z.nullable(z.string()),
  created: z.number(),
  updated: z.number(),
  undoneAt: z.nullable(moment),
  undoneBy: z.nullable(z.string()),
});

/** An import as it is listed: without what it takes to undo it. */
export type ImportRow = z.output<typeof row>;

/** The imports of a plan, newest first. */
export async function listImports(
  strapi: Core.Strapi,
  planId: number,
  where: Readonly<Record<string, unknown>> = {},
): Promise<ImportRow[]> {
  const found: unknown = await strapi.db.query(uid('import')).findMany({
    select: Object.keys(row.shape),
    where: { ...where, plan: planId },
    orderBy: { id: 'desc' },
  });
  return z.array(row).parse(found);
}

/** The last import of a file with this content that still stands; the same in every respect with its fingerprint. */
export async function standingImport(
  strapi: Core.Strapi,
  planId: number,
  file: { readonly sha256: string } | { readonly fingerprint: string },
  kind: ImportRecord['kind'] = 'workbook',
): Promise<ImportRow | null> {
  const found = await listImports(strapi, planId, { ...file, undoneAt: { $null: true } });
  return found.find((each) => each.kind === kind) ?? null;
}
