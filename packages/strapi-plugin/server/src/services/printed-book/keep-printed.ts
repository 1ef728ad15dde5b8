import type { PrintedBook } from '@kotacerdas/press';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { lockRow } from '../entry/lock-row';
import { inTransaction } from '../masterplan/transaction';
import { forgetPrinted } from './forget-printed';
import type { StoredRow } from './stored-row';

/** What is printed again and again makes room: of each book so many drafts are kept, and of an edition the latest. */
const mostKept = { draft: 3, edition: 1 } as const;

const keys = z.array(z.object({ id: z.number() }));
const owner = z.object({ plan: z.object({ id: z.number() }) });

/** Keeps all files of a book or none. Nothing is kept of a book that somebody deleted while it was printed. */
export async function keepPrinted(
  strapi: Core.Strapi,
  { documentId, edition, id, templateId }: StoredRow,
  { files, manifest }: PrintedBook,
  now: Date,
): Promise<void> {
  const books = strapi.db.query(uid('printed-book'));
  const hashes = new Map(manifest.files.map(({ name, sha256 }) => [name, sha256] as const));
  await inTransaction(strapi, async (transaction) => {
    await lockRow(strapi, transaction, 'printed-book', documentId);
    const found: unknown = await books.findOne({ where: { id }, populate: ['plan'] });
    if (found === null) return;
    for (const { bytes, mediaType, name } of files) {
      await strapi.db.query(uid('printed-file')).create({
        select: ['id'],
        data: {
          name,
          mediaType,
          sha256: hashes.get(name),
          content: Buffer.from(bytes).toString('base64'),
          book: id,
        },
      });
    }
    await books.update({
      where: { id },
      data: { state: 'printed', failure: null, manifest, printedAt: now.toISOString() },
    });
    const earlier = keys.parse(
      await books.findMany({
        select: ['id'],
        where: {
          plan: owner.parse(found).plan.id,
          templateId,
          state: 'printed',
          edition: edition ?? { $null: true },
          // What everybody can read stays.
          offeredAt: { $null: true },
        },
        orderBy: { id: 'desc' },
      }),
    );
    await forgetPrinted(
      strapi,
      earlier.slice(mostKept[edition === null ? 'draft' : 'edition']).map((each) => each.id),
    );
  });
}
