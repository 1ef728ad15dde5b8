import { decideAct } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import type { ActResponse } from '../../../shared/contracts/approval';
import { textsFor } from '../translations/testing/texts-for';
import { tellOutcomes } from './tell-outcomes';

const items = ['a', 'b', 'c', 'd', 'e'].map((documentId) => ({
  type: 'problem' as const,
  documentId,
  label: `P-${documentId}`,
}));
const decided = decideAct('approve', 'draft');
const outcomes: ActResponse['data'] = [
  { type: 'problem', documentId: 'a', ok: true, state: 'approved', revision: 2 },
  { type: 'problem', documentId: 'b', ok: false, code: 'item-not-found' },
  { type: 'problem', documentId: 'c', ok: false, code: 'act-forbidden' },
  { type: 'problem', documentId: 'd', ok: false, code: 'revision-conflict', revision: 7 },
  {
    type: 'problem',
    documentId: 'e',
    ok: false,
    code: 'act-refused',
    issues: decided.ok ? [] : decided.issues,
  },
];

describe('what came of an act', () => {
  it('is told item by item, with its reason', async () => {
    const told = tellOutcomes({ act: 'approve', items, outcomes }, await textsFor('id'));
    expect(told.done).toBe('1 isian telah disetujui.');
    expect(told.refused.map(({ item, why }) => `${item.label}: ${why}`)).toEqual([
      'P-b: Isian ini tidak ada lagi. Mungkin sudah dihapus.',
      'P-c: Peran Anda tidak mengizinkan tindakan ini pada isian ini.',
      'P-d: Isian ini sudah diubah orang lain sejak daftar ini dimuat. Periksa lagi, lalu ulangi.',
      'P-e: Isian berstatus “draf” tidak dapat disetujui.',
    ]);
  });

  it('is told in English, too', async () => {
    const told = tellOutcomes(
      { act: 'lock', items, outcomes: outcomes.slice(0, 2) },
      await textsFor('en'),
    );
    expect(told.done).toBe('Locked: 1.');
    expect(told.refused[0]?.why).toBe('This item isn’t there any more. It may have been deleted.');
  });

  it('says of an assessment without levels where those are set', async () => {
    const levels = decideAct('submit', 'draft', '', { decided: 0, indicators: 27 });
    const issues = levels.ok ? [] : levels.issues;
    const refusal = {
      type: 'problem',
      documentId: 'a',
      ok: false,
      code: 'act-refused',
      issues,
    } as const;
    const told = tellOutcomes({ act: 'submit', items, outcomes: [refusal] }, await textsFor('id'));
    expect(told.refused[0]?.why).toMatch(/0 dari 27 indikator.* di Kesiapan, tab Konsolidasi\.$/u);
  });

  it('tells of nothing done where nothing was', async () => {
    const told = tellOutcomes({ act: 'lock', items, outcomes: [] }, await textsFor('id'));
    expect(told).toEqual({ done: null, refused: [] });
  });
});
