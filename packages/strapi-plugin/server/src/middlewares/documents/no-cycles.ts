import { findCycles } from '@kotacerdas/core/action-plan';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { linksAfter } from './links-after';
import { planOf } from './plan-of';
import { refuse } from './refuse';
import type { DocumentWrite } from './write';

const programs = z.array(
  z.object({
    documentId: z.string(),
    code: z.nullable(z.string()),
    dependsOn: z.array(z.object({ documentId: z.string() })),
  }),
);

/** Programmes that wait for one another would never begin. A new one is awaited by none, so it can't close a circle. */
export async function noCycles(write: DocumentWrite): Promise<void> {
  if (write.name !== 'program' || write.action !== 'update') return;
  if (write.data['dependsOn'] === undefined) return;
  const plan = await planOf(write);
  if (plan === undefined) return;
  const awaited = await linksAfter(write, 'dependsOn');
  const stored = programs.parse(
    await write.strapi.db
      .query(uid('program'))
      .findMany({ where: { plan: plan.id }, populate: ['dependsOn'] }),
  );
  const [circle] = findCycles(
    stored.map(({ code, dependsOn, documentId }) => ({
      id: documentId,
      code: code ?? documentId,
      dependsOnProgramIds: (documentId === write.documentId ? awaited : dependsOn).map(
        (program) => program.documentId,
      ),
    })),
  );
  if (circle === undefined) return;
  refuse(
    'program',
    'dependsOn',
    `program saling menunggu: ${[...circle, ...circle.slice(0, 1)].join(' → ')}. Hapus salah satu ketergantungan itu.`,
  );
}
