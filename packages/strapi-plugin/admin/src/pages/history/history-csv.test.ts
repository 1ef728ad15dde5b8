import { describe, expect, it } from 'vitest';
import type { ChangeItem } from '../../../../shared/contracts/history';
import { namesIn } from '../../translations/names-in';
import { textsFor } from '../../translations/testing/texts-for';
import { historyCsv } from './history-csv';

const change: ChangeItem = {
  id: 1,
  at: '2026-11-23T03:00:00.000Z',
  actor: '=cmd|calc',
  act: 'update',
  type: 'problem',
  documentId: 'a',
  label: 'P-GOV-1 Jalan; rusak',
  before: { title: '-1+1', urgency: 2 },
  after: { title: 'Jalan "besar"', urgency: 3 },
  reason: null,
  canRestore: false,
  revision: 2,
};

async function csv(changes: ChangeItem[], locale: 'id' | 'en') {
  const { intl, text } = await textsFor(locale);
  return historyCsv(changes, { ...namesIn(intl), text, locale });
}

describe('the history for a spreadsheet', () => {
  it('has a line for each changed field, and runs nothing', async () => {
    const [head, title, urgency, ...rest] = (await csv([change], 'id')).split('\r\n');
    expect(head).toBe(
      '\uFEFFWaktu;Oleh;Tindakan;Jenis;Isian;Alasan atau komentar;Kolom;Sebelum;Sesudah',
    );
    expect(title).toContain(`;'=cmd|calc;Mengubah;Permasalahan;"P-GOV-1 Jalan; rusak";;`);
    expect(title).toMatch(/;Judul;'-1\+1;"Jalan ""besar"""$/);
    expect(urgency).toMatch(/;Urgensi \(1–5\);2;3$/);
    expect(rest).toEqual(['']);
  });

  it('has a line for a change of no field, too, in the reader’s language', async () => {
    const published = { ...change, act: 'publish' as const, actor: null, before: {}, after: {} };
    const [head, line] = (await csv([published], 'en')).split('\r\n');
    expect(head).toBe('\uFEFFWhen,By,Act,Kind,Item,Reason or comment,Field,Before,After');
    expect(line).toMatch(/,system,Published,Problem,"P-GOV-1 Jalan; rusak",,,,$/);
  });
});
