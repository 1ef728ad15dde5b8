import { errors } from '@strapi/utils';
import { lockRow } from '../../services/entry/lock-row';
import { belowRpjmd } from '../../services/direction/below-rpjmd';
import { planOfEntry } from './plan-of';
import type { DocumentWrite } from './write';

type Deletion = Pick<DocumentWrite, 'strapi' | 'transaction'> & { documentId: string };

/** Without its head, no part of an RPJMD is in the document, and all that points at one points nowhere. */
export async function keepRpjmd({ documentId, strapi, transaction }: Deletion): Promise<void> {
  const plan = await planOfEntry(strapi, 'rpjmd', { documentId });
  if (plan === undefined) return;
  await lockRow(strapi, transaction, 'plan', plan.documentId);
  const count = await belowRpjmd(strapi, { id: plan.id });
  if (count === 0) return;
  throw new errors.ValidationError(
    `RPJMD ini masih berisi ${count} data: isu strategis, misi, tujuan, sasaran, program, atau pagu. Ubah saja isiannya, atau hapus dulu semuanya.`,
  );
}
