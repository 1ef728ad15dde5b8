import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { linksAfter } from './links-after';
import { refuse } from './refuse';
import type { DocumentWrite } from './write';

const factors = z.array(
  z.object({ code: z.nullable(z.string()), analysis: z.nullable(z.object({ id: z.number() })) }),
);

/** A strategy cites factors of the SWOT analysis that it names. */
export async function ownFactors(write: DocumentWrite): Promise<void> {
  if (write.name !== 'strategy') return;
  const [swot] = await linksAfter(write, 'swot');
  const ids = (await linksAfter(write, 'factors')).map(({ id }) => id);
  const cited = factors.parse(
    await write.strapi.db
      .query(uid('swot-factor'))
      .findMany({ where: { id: { $in: ids } }, populate: ['analysis'] }),
  );
  const stranger = cited.find(({ analysis }) => analysis?.id !== swot?.id);
  if (stranger === undefined) return;
  refuse(
    'strategy',
    'factors',
    `faktor ${stranger.code ?? ''} bukan bagian dari analisis SWOT yang dipilih. Pilih faktor dari analisis itu.`,
  );
}
