import { contentTypes } from '../../content-types/all';
import { lockRow } from '../../services/entry/lock-row';
import { isOfRpjmd } from './is-of-rpjmd';
import type { DocumentWrite } from './write';

/** Lets one write at a time at an entry: what the rules read of it then holds until it is written. */
export async function lockEntry(write: DocumentWrite): Promise<void> {
  const { strapi, transaction, action, name, documentId } = write;
  if (action !== 'update' || documentId === undefined) return;
  // An entry before its plan, wherever both are locked.
  if ('revision' in contentTypes[name].attributes || isOfRpjmd(name)) {
    await lockRow(strapi, transaction, name, documentId);
  }
}
