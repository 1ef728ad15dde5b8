import { describe, expect, it } from 'vitest';
import type { StoredRow } from './stored-row';
import { tellPrinted } from './tell-printed';

const now = new Date('2026-11-23T03:00:00.000Z');
const manifest: StoredRow['manifest'] = {
  schemaVersion: 1,
  book: { id: 'buku-1', title: 'Buku 1', subtitle: 'Analisis Strategi Smart City Daerah' },
  region: { code: '32.78', name: 'Kota Tasikmalaya' },
  framework: { id: 'kominfo-2021', version: '1' },
  edition: null,
  asOf: '2026-11-23',
  files: [
    { name: 'buku-1-draf.pdf', mediaType: 'application/pdf', size: 5, sha256: 'a'.repeat(64) },
  ],
};
const row: StoredRow = {
  id: 1,
  documentId: 'book',
  templateId: 'buku-1',
  title: 'Buku 1',
  edition: null,
  additionsRevision: 2,
  state: 'printing',
  failure: null,
  step: null,
  done: null,
  total: null,
  requestedAt: '2026-11-23T02:59:00.000Z',
  requestedBy: 'Ani',
  seenAt: '2026-11-23T02:59:30.000Z',
  printedAt: null,
  manifest: null,
  offeredAt: null,
};

describe('a book that is being printed', () => {
  it('waits until its process tells of a step', () => {
    expect(tellPrinted(row, now)).toMatchObject({ state: 'printing', step: 'waiting', total: 0 });
    const begun: StoredRow = { ...row, step: 'pdf', done: 12, total: 15 };
    expect(tellPrinted(begun, now)).toMatchObject({ step: 'pdf', done: 12, total: 15 });
  });

  it('was interrupted where its process has told nothing for a minute', () => {
    const silent: StoredRow = { ...row, seenAt: '2026-11-23T02:59:00.000Z' };
    expect(tellPrinted(silent, now)).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });
});

describe('a printed book', () => {
  const printed: StoredRow = {
    ...row,
    state: 'printed',
    printedAt: '2026-11-23T02:59:59.000Z',
    manifest,
  };

  it('names its files, and whether the portal offers it', () => {
    expect(tellPrinted(printed, now)).toMatchObject({
      state: 'printed',
      isOffered: false,
      files: [{ name: 'buku-1-draf.pdf', size: 5 }],
    });
    const offered = { ...printed, offeredAt: '2026-11-23T03:00:00.000Z' };
    expect(tellPrinted(offered, now)).toMatchObject({ isOffered: true });
  });

  it('is no book without its manifest', () => {
    expect(tellPrinted({ ...printed, manifest: null }, now)).toMatchObject({
      state: 'failed',
      failure: 'defect',
    });
  });
});
