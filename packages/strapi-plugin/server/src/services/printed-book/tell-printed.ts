import type { PrintedBookItem, PrintState } from '../../../../shared/contracts/printed-book';
import { isAlive, type StoredRow } from './stored-row';

/** A printed book as officers see it. */
export function tellPrinted(row: StoredRow, now: Date): PrintedBookItem {
  const { additionsRevision, documentId, edition, requestedAt, requestedBy, templateId, title } =
    row;
  return {
    documentId,
    templateId,
    title,
    edition,
    additionsRevision,
    requestedAt,
    requestedBy,
    ...stateOf(row, now),
  };
}

function stateOf(row: StoredRow, now: Date): PrintState {
  const { done, failure, manifest, offeredAt, printedAt, state, step, total } = row;
  if (state === 'failed') return { state, failure: failure ?? 'defect' };
  if (state === 'printed') {
    if (manifest === null || printedAt === null) return { state: 'failed', failure: 'defect' };
    const files = manifest.files.map((file) => ({ ...file }));
    return { state, printedAt, files, isOffered: offeredAt !== null };
  }
  if (!isAlive(row, now)) return { state: 'failed', failure: 'interrupted' };
  return { state, step: step ?? 'waiting', done: done ?? 0, total: total ?? 0 };
}
