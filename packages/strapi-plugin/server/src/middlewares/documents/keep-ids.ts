import { uid } from '../../content-types/define/type-name';
import { restoring } from '../../services/archive/restoring';
import { forbid } from './forbid';
import type { DocumentWrite } from './write';

/**
 * A new entry gets no id that another one has or had: it would take its place, or go on with a history that isn't its
 * own, and a deletion could not be taken back any more.
 */
export async function keepIds({ strapi, action, name, data }: DocumentWrite): Promise<void> {
  const id = data['documentId'];
  if (action === 'update' || id === undefined || id === restoring.getStore()) return;
  const there = await strapi.db.query(uid(name)).count({ where: { documentId: id } });
  const told = await strapi.db.query(uid('change')).count({ where: { entryDocumentId: id } });
  if (there + told === 0) return;
  forbid(
    'Data ini sudah ada atau pernah ada. Buka yang ada, pulihkan lewat Riwayat, atau buat data baru.',
    {
      code: 'id-taken',
    },
  );
}
