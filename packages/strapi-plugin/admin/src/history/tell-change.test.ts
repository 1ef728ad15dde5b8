import { describe, expect, it } from 'vitest';
import { namesIn } from '../translations/names-in';
import { textsFor } from '../translations/testing/texts-for';
import { tellChange } from './tell-change';
import type { EntryFields } from '../../../shared/contracts/history';

async function told(
  type: string,
  before: EntryFields,
  after: EntryFields,
  locale: 'id' | 'en' = 'id',
) {
  const { intl, text } = await textsFor(locale);
  const fields = tellChange({ type, before, after }, { ...namesIn(intl), text, locale });
  return fields.map(({ name, before: from, after: to }) => `${name}: ${from} → ${to}`);
}

describe('a change', () => {
  it('is told by the names of fields, choices and dimensions', async () => {
    const before = { state: 'draft', dimensionId: 'smart-governance', urgency: 3 };
    const after = { state: 'submitted', dimensionId: 'smart-living', urgency: 4 };
    expect(await told('problem', before, after)).toEqual([
      'Status persetujuan: Draf → Diajukan',
      'Dimensi: Smart Governance → Smart Living',
      'Urgensi (1–5): 3 → 4',
    ]);
    expect(await told('problem', before, after, 'en')).toContain(
      'Dimension: Smart Governance → Smart Living',
    );
  });

  it('tells lists as lists, amounts as rupiah, days as days, and nothing as nothing', async () => {
    expect(
      await told(
        'program',
        { beneficiaries: ['residents'], tags: null, quickWin: false, opd: ['Dinkes'] },
        { beneficiaries: ['residents', 'visitors'], tags: ['a', 'b'], quickWin: true, opd: [] },
      ),
    ).toEqual([
      'Penerima manfaat: Penduduk → Penduduk; Pengunjung',
      'Tag: kosong → a; b',
      'Quick win: Tidak → Ya',
      'opd: Dinkes → kosong',
    ]);
    expect(await told('budget-line', { amount: '1500000' }, { amount: null })).toEqual([
      'Jumlah (rupiah): Rp1.500.000 → kosong',
    ]);
    expect(
      await told('progress-entry', { reportedOn: null }, { reportedOn: '2026-11-23' }),
    ).toEqual(['Tanggal laporan: kosong → 23 November 2026']);
  });

  it('tells a framework in words, by its own names', async () => {
    const { intl, text } = await textsFor('id');
    const field = 'readiness › elements › structure › indicators › own-1 › weight';
    const change = {
      type: 'framework',
      before: { [field]: 0.25 },
      after: { [field]: 1 / 3 },
      names: { 'own-1': { id: 'Kesiapan sensor', en: 'Sensors' } },
    };
    expect(tellChange(change, { ...namesIn(intl), text, locale: 'id' })).toEqual([
      { field, name: 'Bobot indikator Kesiapan sensor', before: '0,25', after: '0,3333' },
    ]);
  });

  it('leaves out what a reader would see no difference in, and keeps what it doesn’t know', async () => {
    expect(await told('problem', { title: null }, { title: '' })).toEqual([]);
    expect(await told('gone', { a: { b: 1 } }, { a: { b: 2 } })).toEqual(['a: {"b":1} → {"b":2}']);
  });
});
