import { describe, expect, it } from 'vitest';
import type { NoticeItem } from '../../../shared/contracts/notices';
import { textsFor } from '../translations/testing/texts-for';
import { tellNotice } from './tell-notice';

const notice: NoticeItem = {
  id: 1,
  at: '2026-11-29T01:00:00.000Z',
  kind: 'return',
  actor: 'Rina Wijaya',
  count: 1,
  type: 'problem',
  documentId: 'p1',
  label: 'P-GOV-01 Banjir',
  reason: 'Lampirkan datanya.',
  plan: 'r1',
  isRead: false,
};

describe('a notice in words', () => {
  it('names the item, who did it and why', async () => {
    expect(tellNotice(notice, await textsFor('id'))).toEqual({
      what: 'P-GOV-01 Banjir dikembalikan oleh Rina Wijaya',
      details: ['Alasan: Lampirkan datanya.'],
    });
    expect(tellNotice({ ...notice, kind: 'comment' }, await textsFor('en'))).toEqual({
      what: 'P-GOV-01 Banjir commented on by Rina Wijaya',
      details: ['“Lampirkan datanya.”'],
    });
  });

  it('counts many items of one act, and names the first', async () => {
    const many = { ...notice, kind: 'approve', count: 1200, reason: null } as const;
    expect(tellNotice(many, await textsFor('id'))).toEqual({
      what: '1.200 isian disetujui oleh Rina Wijaya',
      details: ['Di antaranya: P-GOV-01 Banjir'],
    });
    expect(tellNotice({ ...notice, actor: null }, await textsFor('id')).what).toContain('sistem');
  });
});
