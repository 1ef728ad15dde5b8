import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ChangeAct } from '../../../../shared/contracts/history';
import type { NoticeKind } from '../../../../shared/contracts/notices';
import { uid } from '../../content-types/define/type-name';

const rows = z.array(z.object({ actorId: z.number(), entryDocumentId: z.string() }));
const writing: readonly ChangeAct[] = ['create', 'update', 'restore', 'submit'];
const nobody: ReadonlySet<number> = new Set();

/** Who wrote and submitted each of these items, by the change log; of a comment, also who commented before. */
export async function authorsOf(
  strapi: Core.Strapi,
  kind: NoticeKind,
  documentIds: readonly string[],
): Promise<(documentId: string) => ReadonlySet<number>> {
  const authors = new Map<string, Set<number>>();
  const acts = kind === 'comment' ? [...writing, 'comment'] : writing;
  const found = rows.parse(
    await strapi.db.query(uid('change')).findMany({
      select: ['actorId', 'entryDocumentId'],
      where: {
        entryDocumentId: { $in: [...documentIds] },
        act: { $in: [...acts] },
        actorId: { $notNull: true },
      },
    }),
  );
  for (const { actorId, entryDocumentId } of found) {
    const known = authors.get(entryDocumentId) ?? new Set();
    authors.set(entryDocumentId, known.add(actorId));
  }
  return (documentId) => authors.get(documentId) ?? nobody;
}
