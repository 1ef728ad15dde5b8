import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../../framework/kominfo-2021/kominfo-2021.js';
import type { Masterplan } from '../../../masterplan/types.js';
import { parsed } from '../../../testing/plans.js';
import { columnsOf } from '../../columns/columns-of.js';
import { cellAddress } from '../../reader/cell-address.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import { compareImport } from '../compare/compare-import.js';
import { draftImport } from '../draft-import.js';
import { groupQuestions } from '../questions/group-questions.js';
import { changeCells, readBytes } from '../testing/change-workbook.js';
import { richPlan } from '../testing/rich-plan.js';
import { printImport } from './print-import.js';

const plan = richPlan();
const workbook = await readBytes(
  await writeWorkbook(plan, { framework, lang: 'id', issuedOn: '2026-11-29' }),
);

function importOf(changes: Parameters<typeof changeCells>[1], now: Masterplan = plan) {
  const draft = draftImport(changeCells(workbook, changes), now, { framework, lang: 'id' });
  const compared = compareImport(draft, now, { framework, at: '2026-11-29T04:00:00.000Z' });
  const printer = printImport(draft, now, { framework, lang: 'id' });
  const items = compared.items.filter(({ status }) => status !== 'unchanged').map(printer.item);
  return { printer, draft, items };
}

/** The cell of the first problem that shows this field. */
function cellOf(key: string): string {
  const columns = columnsOf(plan, framework).find(({ topic }) => topic === 'problems')?.columns;
  // The first column is the hidden one of ids.
  const at = 1 + (columns ?? []).findIndex((column) => column.key === key);
  return `Permasalahan!${cellAddress(3, at)}`;
}

describe('what is shown of an import', () => {
  it('is each value as a reader knows it, with the title of its column', () => {
    const { items } = importOf({
      'Permasalahan!E3': 'OPD-01',
      'Permasalahan!C6': 'Jaringan putus',
      'Permasalahan!E6': 'diskominfo',
      'Permasalahan!F6': 'Smart Governance',
      'Kebutuhan!I3': 'P-GOV-04',
      'Anggaran!E3': '75 juta',
      'Kesiapan!D4': 'Tidak berlaku',
      'Inovasi!K3': null,
    });
    const said = items.map(({ fields, opd }) => [
      opd,
      ...fields.map(({ address, after, before, column }) => [address, column.id, before, after]),
    ]);
    expect(said).toEqual([
      ['Diskominfo', ['E3', 'Perangkat Daerah', 'OPD-02 Dinas Perizinan', 'OPD-01 Dinas Kominfo']],
      [
        'Diskominfo',
        ['C6', 'Judul', null, 'Jaringan putus'],
        ['E6', 'Perangkat Daerah', null, 'OPD-01 Dinas Kominfo'],
        ['F6', 'Dimensi', null, 'Smart Governance'],
      ],
      [
        'DPMPTSP',
        ['I3', 'Permasalahan', 'P-GOV-01 Izin menunggu tanda tangan', 'P-GOV-04 Jaringan putus'],
      ],
      ['DPMPTSP', ['K3', 'Nama pengusul', 'Dr. Ani', null]],
      ['Diskominfo', ['D4', 'Tingkat', null, 'Tidak berlaku']],
      ['DPMPTSP', ['E3', 'Jumlah (Rp)', 'Rp250.000.000', 'Rp75.000.000']],
    ]);
  });

  it('is what the plan says now where an item is refused, not what it said when the workbook was made', () => {
    const [problem, ...problems] = plan.problems;
    if (!problem) throw new Error('not so rich a plan');
    const now = parsed({ ...plan, problems: [{ ...problem, cause: 'Kata Bappeda' }, ...problems] });
    const cause = cellOf('cause');
    const { items } = importOf({ [cause]: 'Kata OPD', [cellOf('urgency')]: 'sembilan' }, now);
    const fields = items.flatMap((item) => item.fields);
    expect(fields.find(({ address }) => cause.endsWith(`!${address}`))).toMatchObject({
      before: 'Kata Bappeda',
      after: 'Kata OPD',
    });
  });

  it('is a refused row by what the file calls it, and by no code that it may never get', () => {
    const labels = (changes: Parameters<typeof changeCells>[1]) =>
      importOf(changes).items.map(({ label }) => label);
    const row = { 'Permasalahan!E6': 'diskominfo', 'Permasalahan!F6': 'Smart Governance' };
    expect(labels(row)).toEqual(['Permasalahan!6']);
    const refused = { ...row, 'Permasalahan!E6': 'tidak ada' };
    expect(labels({ ...refused, 'Permasalahan!C6': 'Jaringan putus' })).toEqual(['Jaringan putus']);
    expect(labels({ ...row, 'Permasalahan!C6': 'Jaringan putus' })).toEqual([
      expect.stringMatching(/^P-GOV-\d+ Jaringan putus$/),
    ]);
  });

  it('is as much of a long text as there is room for', () => {
    const { items } = importOf({ [cellOf('cause')]: 'a'.repeat(30_000) });
    const fields = items.flatMap((item) => item.fields);
    expect(fields.map(({ after, original }) => [original.length, after?.length])).toEqual([
      [300, 2_000],
    ]);
  });

  it('is a question with its cells and readings, and which sign of decimals each has', () => {
    const { draft, printer } = importOf({
      'SWOT!F3': '1.500',
      'Permasalahan!E3': 'Dinas Perijinan',
    });
    expect(groupQuestions(draft.questions).map(printer.question)).toMatchObject([
      {
        addresses: ['E3'],
        key: 'opd',
        column: { en: 'Department (OPD)' },
        readings: ['OPD-02 Dinas Perizinan'],
        about: 'spelling',
        signs: [],
      },
      { addresses: ['F3'], readings: ['1500', '1,5'], signs: ['comma', 'point'] },
    ]);
    const issues = draft.rows.flatMap((row) => row.issues).map((issue) => printer.note(issue).text);
    expect(issues).toContain(
      '“Dinas Perijinan” dapat berarti OPD-02 Dinas Perizinan. Pilih yang dimaksud.',
    );
    expect(issues).toContain('“1.500” dapat berarti 1500 / 1,5. Pilih yang dimaksud.');
  });

  it('is a conflict by its column, in whichever part of an item it is', () => {
    const [problem, ...problems] = plan.problems;
    const [program, ...programs] = plan.programs;
    const [analysis, ...analyses] = plan.swot;
    const [assessment] = plan.readiness;
    if (!problem || !program || !analysis || !assessment) throw new Error('not so rich a plan');
    const now = parsed({
      ...plan,
      problems: [{ ...problem, title: 'Judul lain', opdId: 'opd-kominfo' }, ...problems],
      programs: [
        {
          ...program,
          period: { from: 2024, to: 2026 },
          indicators: program.indicators.map((measure) => ({
            ...measure,
            targets: [{ year: 2024, value: 2.5 }],
          })),
          budgets: program.budgets.map((line) => ({ ...line, amount: 1_000_000 })),
        },
        ...programs,
      ],
      swot: [
        {
          ...analysis,
          factors: analysis.factors.map((factor) => ({ ...factor, statement: 'Lain' })),
        },
        ...analyses,
      ],
    });
    const { items } = importOf(
      {
        'Permasalahan!C3': 'Judul berkas',
        'Rencana aksi!V3': 2027,
        'Indikator!I3': 4,
        'Anggaran!E3': 'Rp 3.000.000',
        'SWOT!E3': 'Berkas',
      },
      now,
    );
    const said = items.flatMap(({ conflicts }) =>
      conflicts.map(({ base, field, ours, theirs }) => [field.id, base, ours, theirs]),
    );
    expect(said).toContainEqual([
      'Judul',
      'Izin menunggu tanda tangan',
      'Judul berkas',
      'Judul lain',
    ]);
    expect(said).toContainEqual(['Lama izin: Target 2024', '3', '4', '2,5']);
    expect(said).toContainEqual([
      '2024, APBD kabupaten/kota: Jumlah (Rp)',
      'Rp250.000.000',
      'Rp3.000.000',
      'Rp1.000.000',
    ]);
    expect(said).toContainEqual([
      'periode',
      'Tahun mulai: 2024; Tahun selesai: 2025',
      'Tahun mulai: 2024; Tahun selesai: 2027',
      'Tahun mulai: 2024; Tahun selesai: 2026',
    ]);
    expect(said).toContainEqual(['S1: Rumusan', 'Komitmen', 'Berkas', 'Lain']);
    expect(said.flat().join(' ')).not.toMatch(/undefined|\[object/);
  });
});
