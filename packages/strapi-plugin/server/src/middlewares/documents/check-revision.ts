import createError from 'http-errors';
import { contentTypes } from '../../content-types/all';
import { readEntry } from '../../services/entry/read-entry';
import { listChanges } from '../../services/history/list-changes';
import type { DocumentWrite } from './write';

/**
 * A write that names the revision it was made from is refused once somebody else has written since, and is told what
 * changed: nobody overwrites what they haven't seen.
 */
export async function checkRevision(write: DocumentWrite): Promise<void> {
  const { strapi, action, name, documentId, data } = write;
  const read = data['revision'];
  if (action !== 'update' || documentId === undefined || typeof read !== 'number') return;
  if (!('revision' in contentTypes[name].attributes)) return;
  const stored = await readEntry(strapi, name, documentId);
  if (stored?.revision === null || stored === undefined || stored.revision === read) return;
  const since = { entry: documentId, sinceRevision: read };
  const { changes } =
    stored.planId === null ? { changes: [] } : await listChanges(strapi, stored.planId, since);
  const who = [...new Set(changes.map(({ actor }) => actor ?? 'Sistem'))].join(', ');
  throw createError(
    409,
    `Data ini sudah diubah${who === '' ? '' : ` oleh ${who}`} sejak Anda membukanya. Isian Anda belum disimpan: muat ulang untuk melihat perubahannya.`,
    {
      name: 'ConflictError',
      details: { code: 'revision-conflict', revision: stored.revision, changes },
    },
  );
}
