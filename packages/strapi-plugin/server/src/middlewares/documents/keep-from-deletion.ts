import { isEditable } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import { isReviewed } from '../../content-types/define/reviewed';
import { typeNames, uid, type TypeName } from '../../content-types/define/type-name';
import { pointingAt } from '../../services/archive/archive-entry';
import { lockRow } from '../../services/entry/lock-row';
import { forbid } from './forbid';
import { keepDecided } from './keep-decided';
import { keepRpjmd } from './keep-rpjmd';
import { storedReview } from './stored-review';
import type { DocumentWrite } from './write';

type Deletion = Pick<DocumentWrite, 'strapi' | 'transaction' | 'name'> & { documentId: string };

const rows = z.array(z.object({ documentId: z.string() }));

/** What was decided on, what such a decision rests on, and what would leave others behind isn't deleted. */
export async function keepFromDeletion(deletion: Deletion): Promise<void> {
  const { documentId, name, strapi, transaction } = deletion;
  // What the rules see and what is then deleted are one.
  await lockRow(strapi, transaction, name, documentId);
  if (name === 'plan') await keepFilledPlan(strapi, documentId);
  if (name === 'opd') await keepMembers(strapi, documentId);
  if (name === 'rpjmd') await keepRpjmd(deletion);
  await keepDecided({ ...deletion, action: 'update', data: {} });
  for (const { field, type } of pointingAt(name)) {
    if (!isReviewed(type)) continue;
    const citing = rows.parse(
      await strapi.db.query(uid(type)).findMany({ where: { [field]: { documentId } } }),
    );
    for (const each of citing) {
      const stored = await storedReview(strapi, type, { documentId: each.documentId });
      if (stored === undefined || isEditable(stored.state)) continue;
      forbid(
        `Masih dipakai pada ${contentTypes[type].info.displayName} “${stored.label}”, yang sudah diajukan atau diputuskan. Minta dikembalikan dulu, lepaskan di sana, lalu hapus.`,
        { code: 'item-decided', state: stored.state },
      );
    }
  }
}

/** What keeps no plan from being deleted: it tells what was done to it, or how it is worked on. */
const left: readonly TypeName[] = [
  'change',
  'notice',
  'calendar',
  'chapter-lock',
  'import',
  'book-addition',
];

/** The data of a plan, its editions and its history would belong to nothing any more. */
async function keepFilledPlan(strapi: Core.Strapi, documentId: string): Promise<void> {
  const types = typeNames.filter(
    (type) => !left.includes(type) && 'plan' in contentTypes[type].attributes,
  );
  for (const type of types) {
    const count = await strapi.db.query(uid(type)).count({ where: { plan: { documentId } } });
    if (count === 0) continue;
    throw new errors.ValidationError(
      `Rencana ini masih berisi ${count} data ${contentTypes[type].info.displayName}, jadi tidak dapat dihapus.`,
    );
  }
}

async function keepMembers(strapi: Core.Strapi, documentId: string): Promise<void> {
  const count = await strapi.db.query(uid('member')).count({ where: { opds: { documentId } } });
  if (count === 0) return;
  throw new errors.ValidationError(
    `Masih ada ${count} akun yang menjadi anggota Perangkat Daerah ini. Pindahkan dulu keanggotaannya di Pengaturan, lalu hapus.`,
  );
}
