import { isEditable, type ItemState } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../content-types/all';
import { isReviewed } from '../../content-types/define/reviewed';
import { uid, type TypeName } from '../../content-types/define/type-name';
import { lockRow } from '../../services/entry/lock-row';
import { forbid } from './forbid';
import { linksAfter, linksBefore, relationsOf } from './links-after';
import { storedReview } from './stored-review';
import type { DocumentWrite } from './write';

/**
 * What is decided on with an item: the relation to it. Reports of progress come after the decision and aren't, nor are
 * realised values of an indicator; its targets are.
 */
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
  for (const { documentId: id, type } of await ownersOf(write)) {
    // Nobody may submit it meanwhile.
    await lockRow(strapi, write.transaction, type, id);
    await refuseDecided(strapi, type, id);
  }
}

interface Owner {
  type: TypeName;
  documentId: string;
}

/** The items that an entry is a part of, before and after the write; always in the same order, as they are locked. */
async function ownersOf(write: DocumentWrite): Promise<readonly Owner[]> {
  const { name } = write;
  const field = name === 'measure-value' ? 'measure' : parts[name];
  const owner = field === undefined ? undefined : relationsOf(name).get(field)?.target;
  if (field === undefined || owner === undefined) return [];
  const before = write.action === 'update' ? await linksBefore(write, field) : [];
  const after = await linksAfter(write, field);
  const ids = [...new Set([...before, ...after].map(({ documentId }) => documentId))].sort();
  if (name !== 'measure-value') return ids.map((documentId) => ({ type: owner, documentId }));
  if (!(await isTarget(write))) return [];
  const owners: Owner[] = [];
  for (const documentId of ids) {
    owners.push(
      ...(await ownersOf({ ...write, action: 'update', name: owner, documentId, data: {} })),
    );
  }
  return owners;
}

/** Whether a value of an indicator is a target, or becomes or ceases to be one. */
async function isTarget(write: DocumentWrite): Promise<boolean> {
  if (write.data['kind'] === 'target') return true;
  if (write.documentId === undefined) return false;
  const stored: unknown = await write.strapi.db
    .query(uid('measure-value'))
    .findOne({ select: ['kind'], where: { documentId: write.documentId } });
  return typeof stored === 'object' && stored !== null && Reflect.get(stored, 'kind') === 'target';
}

/** Refuses to touch an item that was submitted, approved or locked. */
async function refuseDecided(strapi: Core.Strapi, name: TypeName, documentId: string) {
  const stored = await storedReview(strapi, name, { documentId });
  if (stored === undefined || isEditable(stored.state)) return;
  const saying = sayings[stored.state] ?? 'tidak dapat diubah.';
  forbid(`${contentTypes[name].info.displayName} “${stored.label}” ${saying}`, {
    code: 'item-decided',
    state: stored.state,
  });
}
