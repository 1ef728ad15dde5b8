import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { linksAfter } from './links-after';
import { refuse } from './refuse';
import { valuesAfter } from './values-after';
import type { DocumentWrite } from './write';

// A year as a form sends it, too.
const wanted = z.object({
  kind: z.enum(['target', 'realisation']),
  year: z.coerce.number().check(z.int()),
});

const names = { target: 'target', realisation: 'realisasi' } as const;

/** A year has one target and one realisation: which of two is meant, nobody could tell. */
export async function keepMeasureYears(write: DocumentWrite): Promise<void> {
  const { action, documentId, name, strapi } = write;
  if (name !== 'measure-value') return;
  const [measure] = await linksAfter(write, 'measure');
  const { data } = wanted.safeParse(await valuesAfter(write));
  if (measure === undefined || data === undefined) return;
  const { kind, year } = data;
  const others = action === 'update' ? { documentId: { $ne: documentId } } : {};
  const where = { measure: measure.id, kind, year, ...others };
  if ((await strapi.db.query(uid(name)).count({ where })) === 0) return;
  refuse(
    name,
    'year',
    `indikator ini sudah punya ${names[kind]} tahun ${year}. Ubah yang ada, atau pilih tahun lain.`,
  );
}
