import * as z from 'zod/mini';
import { isSameAssessment } from '../../../../shared/readiness/is-same-assessment';
import { uid } from '../../content-types/define/type-name';
import { planOf } from './plan-of';
import { refuse } from './refuse';
import { valuesAfter } from './values-after';
import type { DocumentWrite } from './write';

const named = z.object({ title: z.string(), assessedOn: z.string() });

/** Two assessments of one name and day can't be told apart where one is chosen. */
export async function distinctAssessment(write: DocumentWrite): Promise<void> {
  if (write.name !== 'readiness-assessment') return;
  if (!('title' in write.data) && !('assessedOn' in write.data)) return;
  const plan = await planOf(write);
  const wanted = named.safeParse(await valuesAfter(write));
  if (plan === undefined || !wanted.success) return;
  const { action, documentId, name, strapi } = write;
  const others = action === 'update' ? { documentId: { $ne: documentId } } : {};
  const sameDay = z.array(named).parse(
    await strapi.db.query(uid(name)).findMany({
      select: ['title', 'assessedOn'],
      where: { plan: plan.id, assessedOn: wanted.data.assessedOn, ...others },
    }),
  );
  if (!sameDay.some((other) => isSameAssessment(other, wanted.data))) return;
  refuse(name, 'title', 'sudah ada penilaian dengan nama dan tanggal ini. Beri nama lain.');
}
