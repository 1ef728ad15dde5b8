import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { countWords } from '../../inventory/count-words.js';
import { igaForms, igaInitiators, igaTechnologies } from '../../masterplan/choices.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { choiceName, choiceNames } from './choice-names.js';
import { inventoryCsv } from './inventory-csv.js';
import { inventoryRows } from './inventory-rows.js';
import { inventoryTable } from './inventory-table.js';

const options = { framework: kominfo2021 };
const raw = rawPlan();
const [innovation] = raw.innovations;
const planWith = (more: object) => parsed({ ...raw, innovations: [{ ...innovation, ...more }] });
const words = (count: number) => Array.from({ length: count }, () => 'anak-anak').join(' ');

const iga = {
  initiator: 'civil-servant',
  technology: 'digital',
  form: 'public-service',
  affairs: ['Kominfo', 'Penanaman modal'],
  trialOn: '2026-05-03',
};

describe('IGA', () => {
  it('asks in its order, and says in words what is missing', () => {
    const [row] = inventoryRows(planWith({ iga: { ...iga, design: words(299) } }), 'iga', options);
    expect(row).toMatchObject({
      code: 'I-GOV-01',
      opd: 'Dinas Perizinan',
      dimension: 'Smart Governance',
    });
    expect(row?.fields.map(({ title, value }) => [title, value]).slice(0, 8)).toEqual([
      ['Nama inovasi', 'Izin sekali klik'],
      ['Tahapan inovasi', 'uji coba'],
      ['Inisiator', 'Aparatur sipil negara'],
      ['Jenis inovasi (digital/non-digital)', 'Digital'],
      ['Bentuk inovasi', 'Pelayanan publik'],
      ['Urusan pemerintahan', 'Kominfo; Penanaman modal'],
      ['Waktu uji coba', '3 Mei 2026'],
      ['Waktu penerapan', ''],
    ]);
    expect(row?.missing).toEqual([
      'Rancang bangun: Teks ini baru 299 kata; paling sedikit 300 kata.',
      'Tujuan inovasi: Wajib diisi.',
      'Manfaat yang diperoleh: Wajib diisi.',
      'Hasil inovasi: Wajib diisi.',
    ]);
    expect(row?.fields[1]?.note).toBe('usulan, bukan ketentuan resmi');
    expect(row?.fields[2]?.note).toBeNull();
  });

  it('takes a repeated word, written with a hyphen, for one', () => {
    const of = (count: number) =>
      inventoryRows(planWith({ iga: { ...iga, design: words(count) } }), 'iga', options)[0]
        ?.fields[8];
    expect(of(300)).toMatchObject({ id: 'design', words: 300, missing: null });
    expect(of(150)?.missing).toContain('150 kata');
  });

  it('takes what the innovation says elsewhere, and notes that', () => {
    const benefits = { organiser: 'Hemat', public: 'Cepat' };
    const [row] = inventoryRows(planWith({ iga, benefits }), 'iga', { ...options, lang: 'en' });
    expect(row?.fields[10]).toEqual({
      id: 'benefit',
      title: 'Benefit',
      value: 'Hemat\n\nCepat',
      words: 2,
      missing: null,
      note: 'proposal, not an official rule',
    });
  });

  it('has a name for every choice', () => {
    expect(Object.keys(choiceNames)).toEqual([...igaInitiators, ...igaTechnologies, ...igaForms]);
    expect(choiceName('toString')).toEqual({ id: 'toString', en: 'toString' });
  });
});

describe('KIPP', () => {
  it('allows a summary of 200 words', () => {
    const of = (count: number) =>
      inventoryRows(planWith({ kipp: { summary: words(count) } }), 'kipp', options)[0]?.fields[0];
    expect(of(200)?.missing).toBeNull();
    expect(of(201)?.missing).toBe('Teks ini 201 kata; paling banyak 200 kata.');
  });

  it('says nothing is missing exactly where its limits hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
        const text = words(count);
        const [row] = inventoryRows(planWith({ kipp: { summary: text } }), 'kipp', options);
        expect(row?.fields[0]?.words).toBe(countWords(text));
        expect(row?.fields[0]?.missing === null).toBe(count <= 200);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a table', () => {
  it.each(['iga', 'kipp'] as const)('of %s has a cell for every column', (inventory) => {
    const { header, rows } = inventoryTable(planWith({ iga }), inventory, options);
    expect(header.slice(0, 3)).toEqual(['Kode', 'Nama inovasi', 'Perangkat daerah']);
    expect(header.at(-1)).toBe('Yang masih kurang');
    expect(rows.map((row) => row.length)).toEqual([header.length]);
    expect(new Set(header).size).toBe(header.length);
    expect(rows[0]?.at(-1)?.split('\n').length).toBeGreaterThan(2);
  });

  it('without innovations is a header', () => {
    const { rows } = inventoryTable(
      parsed({ ...raw, innovations: [], programs: [] }),
      'iga',
      options,
    );
    expect(rows).toEqual([]);
  });

  it('as CSV runs no formula and keeps its lines', () => {
    const text = inventoryCsv({ header: ['a', 'b'], rows: [['=1+1', 'satu\ndua']] });
    expect(text).toBe('a,b\r\n\'=1+1,"satu\ndua"\r\n');
  });
});
