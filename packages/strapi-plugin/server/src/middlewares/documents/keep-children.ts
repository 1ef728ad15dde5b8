import { linksAfter, linksBefore, relationsOf } from './links-after';
import { refuse } from './refuse';
import type { DocumentWrite } from './write';

/** What stands below an entry isn't taken off it without a new place: nobody would see it again. */
export async function keepChildren(write: DocumentWrite): Promise<void> {
  if (write.action !== 'update') return;
  for (const [field, { mappedBy }] of relationsOf(write.name)) {
    if (mappedBy === undefined || write.data[field] === undefined) continue;
    const after = new Set((await linksAfter(write, field)).map(({ id }) => id));
    const before = await linksBefore(write, field);
    if (before.some(({ id }) => !after.has(id))) {
      refuse(write.name, field, 'data yang dilepas tidak punya tempat lagi. Hapus datanya saja.');
    }
  }
}
