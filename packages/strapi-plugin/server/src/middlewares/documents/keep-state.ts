import { isReviewed } from '../../content-types/define/reviewed';
import { refuse } from './refuse';
import { storedReview } from './stored-review';
import type { DocumentWrite } from './write';

/**
 * A state is changed by an act of approval and by nothing else. Whoever saves a whole form sends the state along as it
 * was, which is no change.
 */
export async function keepState(write: DocumentWrite): Promise<void> {
  const { strapi, action, name, documentId, data } = write;
  if (!isReviewed(name)) return;
  if (action !== 'update' || documentId === undefined) {
    const state = data['state'] ?? 'draft';
    if (action === 'create' && state !== 'draft') {
      refuse(name, 'state', 'data baru selalu berupa draf. Simpan dulu, lalu ajukan.');
    }
    data['state'] = 'draft';
    data['stateReason'] = null;
    return;
  }
  const stored = await storedReview(strapi, name, { documentId });
  if (stored === undefined) return;
  for (const field of ['state', 'stateReason'] as const) {
    const wanted = data[field];
    if (wanted === undefined || (wanted ?? '') === (stored[field] ?? '')) continue;
    refuse(
      name,
      field,
      'status berubah lewat Ajukan, Tarik, Kembalikan, Setujui, Kunci, atau Buka kembali, bukan dengan menyimpan.',
    );
  }
}
