import { errors } from '@strapi/utils';
import { uid } from '../../content-types/define/type-name';
import { planOf } from './plan-of';
import type { DocumentWrite } from './write';

/** A plan starts from one RPJMD: a second one could only be ignored. */
export async function oneRpjmd(write: DocumentWrite): Promise<void> {
  if (write.action === 'update' || write.name !== 'rpjmd') return;
  const plan = await planOf(write);
  if (plan === undefined) return;
  const existing = await write.strapi.db.query(uid('rpjmd')).count({ where: { plan: plan.id } });
  if (existing > 0) {
    throw new errors.ValidationError(
      'Rencana ini sudah punya RPJMD. Ubah RPJMD yang ada, jangan menambah yang baru.',
    );
  }
}
