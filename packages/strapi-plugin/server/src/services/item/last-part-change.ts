import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ChangeItem } from '../../../../shared/contracts/history';
import { uid } from '../../content-types/define/type-name';
import { archived } from '../archive/archived';
import { listChanges } from '../history/list-changes';
import type { StoredPart } from './part';

const deletions = z.array(z.object({ entryDocumentId: z.string(), archive: z.unknown() }));

/** As many as are looked through for a part that is gone. */
const most = 50;

/**
 * The last change of a part of an item, also of one that was deleted. Parts have histories of their own, and no line
 * in that of the item when they were written elsewhere.
 */
export async function lastPartChange(
  strapi: Core.Strapi,
  planId: number,
  documentId: string,
  parts: readonly StoredPart[],
): Promise<readonly ChangeItem[]> {
  const there = idsOf(parts);
  const deleted = deletions.parse(
    await strapi.db.query(uid('change')).findMany({
      where: { plan: planId, act: 'delete' },
      orderBy: { id: 'desc' },
      limit: most,
    }),
  );
  const gone = deleted.find(({ archive }) => stoodBelow(archive, [documentId, ...there]));
  const entry = [...there, ...(gone === undefined ? [] : [gone.entryDocumentId])];
  if (entry.length === 0) return [];
  const { changes } = await listChanges(strapi, planId, { entry });
  return changes.slice(0, 1);
}

function idsOf(parts: readonly StoredPart[]): string[] {
  return parts.flatMap((part) => [part.documentId, ...idsOf(part.parts)]);
}

function stoodBelow(archive: unknown, parents: readonly string[]): boolean {
  const links = archived.safeParse(archive).data?.links ?? {};
  return Object.values(links).some((ids) => ids.some((id) => parents.includes(id)));
}
