import { isEditable, type ItemState } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../content-types/all';
import { isReviewed } from '../../content-types/define/reviewed';
import type { TypeName } from '../../content-types/define/type-name';
import { lockRow } from '../../services/entry/lock-row';
import { forbid } from './forbid';
import { linksAfter, linksBefore, relationsOf } from './links-after';
import { storedReview } from './stored-review';
import type { DocumentWrite } from './write';

/** What is decided on with an item: the relation to it. Reports of progress come after the decision and aren't. */
const parts: Partial<Record<TypeName, string>> = {
  'innovation-stage': 'innovation',
  'innovation-partner': 'innovation',
  'swot-factor': 'analysis',
  'budget-line': 'program',
  measure: 'program',
};

const sayings: Readonly<Partial<Record<ItemState, string>>> = {
  submitted: 'sedang diajukan. Tarik dulu pengajuannya, lalu ubah.',
  approved: 'sudah disetujui. Minta dikembalikan dulu, lalu ubah.',
  locked: 'sudah dikunci. Minta dibuka kembali dulu, lalu ubah.',
};

/** What was submitted, approved or locked stays as it is read and decided on, with all that belongs to it. */
export async function keepDecided(write: DocumentWrite): Promise<void> {
  const { strapi, action, name, documentId } = write;
  if (action === 'update' && documentId !== undefined && isReviewed(name)) {
    await refuseDecided(strapi, name, documentId);
  }
  for (const [field, { mappedBy, target }] of relationsOf(name)) {
    if (mappedBy === undefined || write.data[field] === undefined || !(target in parts)) continue;
    for (const { documentId: part } of await linksAfter(write, field)) {
      await keepDecided({ ...write, action: 'update', name: target, documentId: part, data: {} });
    }
  }
  const field = parts[name];
  const owner = field === undefined ? undefined : relationsOf(name).get(field)?.target;
  if (field === undefined || owner === undefined) return;
  const before = action === 'update' ? await linksBefore(write, field) : [];
  const after = await linksAfter(write, field);
  for (const id of new Set([...before, ...after].map((each) => each.documentId))) {
    // Nobody may submit it meanwhile.
    await lockRow(strapi, write.transaction, owner, id);
    await refuseDecided(strapi, owner, id);
  }
}

/** The same for what is deleted. */
export async function keepDecidedFromDeletion(
  write: Pick<DocumentWrite, 'strapi' | 'transaction' | 'name'> & { documentId: string },
): Promise<void> {
  await keepDecided({ ...write, action: 'update', data: {} });
}

async function refuseDecided(strapi: Core.Strapi, name: TypeName, documentId: string) {
  const stored = await storedReview(strapi, name, { documentId });
  if (stored === undefined || isEditable(stored.state)) return;
  const saying = sayings[stored.state] ?? 'tidak dapat diubah.';
  forbid(`${contentTypes[name].info.displayName} “${stored.label}” ${saying}`, {
    code: 'item-decided',
    state: stored.state,
  });
}
