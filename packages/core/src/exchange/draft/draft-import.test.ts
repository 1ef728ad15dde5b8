import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnForm } from '../columns/column.js';
import { columnValue } from '../columns/record/column-value.js';
import type { SheetColumn } from '../columns/sheet-column.js';
import { sameValue } from '../../masterplan/same-value.js';
import { cellAddress } from '../reader/cell-address.js';
import { columnsOf } from '../columns/columns-of.js';
import { printCell } from '../columns/cell/print-cell.js';
import { rowsOf } from '../columns/rows/rows-of.js';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { canonicalJson } from '../../masterplan/canonical-json.js';
import type { Masterplan } from '../../masterplan/types.js';
import { parsed } from '../../testing/plans.js';
import type { Workbook } from '../reader/sheet.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { applyImport } from './compare/apply-import.js';
import { compareImport } from './compare/compare-import.js';
import type { ImportChoice } from './compare/types.js';
import { draftImport, type DraftImportOptions } from './draft-import.js';
import { changeCells, readBytes, withoutSheet } from './testing/change-workbook.js';
import { richPlan } from './testing/rich-plan.js';

const framework = kominfo2021;
const at = '2026-11-29T04:00:00.000Z';
const plan = richPlan();
const write = async (of: Masterplan, more: { opdId?: string; lang?: 'id' | 'en' } = {}) =>
  readBytes(await writeWorkbook(of, { framework, lang: 'id', issuedOn: '2026-11-29', ...more }));
const workbook = await write(plan);

const draftOf = (file: Workbook, of = plan, more: Partial<DraftImportOptions> = {}) =>
  draftImport(file, of, { framework, lang: 'id', ...more });

const compare = (file: Workbook, of = plan, more: Partial<DraftImportOptions> = {}) =>
  compareImport(draftOf(file, of, more), of, { framework, at });

function applied(file: Workbook, of = plan, choices: Readonly<Record<string, ImportChoice>> = {}) {
  return applyImport(of, compare(file, of), { framework, choices });
}

function mustApply(file: Workbook, of = plan): Masterplan {
  const result = applied(file, of);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.masterplan;
}

/** What all sheets of a plan show. */
const shown = (of: Masterplan) =>
  columnsOf(of, framework).map(({ columns, topic }) =>
    rowsOf(topic, of, { framework, lang: 'id' }).map(({ record }) =>
      columns.map((column) => printCell(column, record, 'id')),
    ),
  );

describe('a workbook that comes back', () => {
  it.each([
    ['the whole plan', {}],
    ['the whole plan in English', { lang: 'en' }],
    ['a department', { opdId: 'opd-izin' }],
    ['another department', { opdId: 'opd-kominfo' }],
  ] as const)('as it went changes no bit: %s', async (_, more) => {
    const file = await write(plan, more);
    const draft = draftOf(file);
    expect(draft.issues).toEqual([]);
    expect(draft.questions).toEqual([]);
    expect(draft.rows.flatMap(({ cells, issues }) => [...cells, ...issues])).toEqual([]);
    const result = applied(file);
    expect(result).toEqual({ ok: true, masterplan: plan, changed: [] });
    if (result.ok) expect(canonicalJson(result.masterplan)).toBe(canonicalJson(plan));
  });

  it('gives the plan back from what it keeps hidden', () => {
    expect(canonicalJson(draftOf(workbook).base?.plan)).toBe(canonicalJson(plan));
  });

  it('changes nothing either without what it keeps hidden', () => {
    const file = withoutSheet(workbook, '_kotacerdas');
    expect(draftOf(file).base).toBeNull();
    expect(applied(file)).toEqual({ ok: true, masterplan: plan, changed: [] });
  });

  it('makes the same entries anew from its visible cells alone', () => {
    const bare = parsed({
      ...plan,
      problems: [],
      needs: [],
      innovations: [],
      strategies: [],
      programs: [],
      swot: [],
    });
    const file = withoutSheet(workbook, '_kotacerdas');
    const next = mustApply(file, bare);
    expect(shown(next)).toEqual(shown(plan));
    expect(applied(file, next)).toMatchObject({ ok: true, changed: [] });
  });

  it('changes the field of a changed cell, and no other', () => {
    const file = changeCells(workbook, { 'Permasalahan!C3': 'Izin menunggu dua minggu' });
    const [item] = compare(file).items.filter(({ status }) => status !== 'unchanged');
    expect(item).toMatchObject({
      key: 'problems/p-1',
      status: 'changed',
      fields: [
        {
          sheet: 'Permasalahan',
          address: 'C3',
          key: 'title',
          before: 'Izin menunggu tanda tangan',
          after: 'Izin menunggu dua minggu',
        },
      ],
    });
    const [before, ...others] = plan.problems;
    expect(mustApply(file)).toEqual({
      ...plan,
      problems: [{ ...before, title: 'Izin menunggu dua minggu', updatedAt: at }, ...others],
    });
  });
});

describe('any one cell', () => {
  const columns = new Map(columnsOf(plan, framework).map((sheet) => [sheet.topic, sheet]));
  const draft = draftOf(workbook);
  const cells = draft.rows.flatMap((row) =>
    (columns.get(row.topic)?.columns ?? []).flatMap((column, at) =>
      column.given || column.fixed
        ? []
        : [{ row, column, place: `${row.sheet}!${cellAddress(row.row, at + 1)}` }],
    ),
  );

  it('changes its own field and no other, and an empty one takes away what it said', () => {
    const another: Readonly<Partial<Record<ColumnForm, string | number>>> = {
      line: 'Lain 1',
      text: 'Lain\nsekali',
      number: 0.123,
      rupiah: 'Rp 1,5 miliar',
      percent: '12,5%',
      year: 'TA 2024',
      level: 2,
      'yes-no': 'Ya',
    };
    const contentFor = ({ entry, form, key, options }: SheetColumn): string | number => {
      if (key === 'nomenclatureCode') return '2.16.03.2.01';
      if (key === 'locations') return '32.78.01';
      if (key === 'partners') return 'Media: Radar';
      if (key === 'progress') return '1 Mei 2025 | 15% | | Baru';
      if (entry !== undefined) return 'Bukti lain <https://contoh.go.id/lain>';
      const option = options.at(-1);
      return another[form] ?? option?.label.id ?? (form === 'day' ? '3 Mei 2025' : 'Lain; Baru');
    };
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.boolean(), ({ column, place, row }, isEmptied) => {
        const content = isEmptied ? null : contentFor(column);
        const rows = draftOf(changeCells(workbook, { [place]: content })).rows;
        const before = columnValue(column, row.record);
        const changed = rows.filter(
          ({ cells: some, issues }) => some.length > 0 || issues.length > 0,
        );
        expect(changed.length).toBeLessThanOrEqual(1);
        const [only] = changed;
        if (only === undefined) {
          // It says what it said, or was empty before.
          expect(isEmptied ? (before ?? []) : before).toEqual(isEmptied ? [] : expect.anything());
          return;
        }
        expect([only.sheet, only.row]).toEqual([row.sheet, row.row]);
        if (only.issues.length > 0) {
          expect(
            only.issues.map(({ address, code, sheet }) => [`${sheet}!${address}`, code]),
          ).toEqual([[place, isEmptied ? 'cell-required' : 'not-found']]);
          expect(isEmptied ? column.kept : column.options.length === 0).toBe(true);
          return;
        }
        expect(only.cells.map(({ key }) => key)).toEqual([column.key]);
        expect(only.before).toEqual(row.record);
        for (const other of columns.get(row.topic)?.columns ?? []) {
          const isSame = sameValue(
            printCell(other, only.record, 'id'),
            printCell(other, row.record, 'id'),
          );
          const isProposers = column.key === 'door' && other.key.startsWith('proposer');
          if (!isProposers)
            expect(`${other.key} ${isSame}`).toBe(`${other.key} ${other.key !== column.key}`);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a row', () => {
  const added = {
    'Permasalahan!C6': 'Jaringan putus di kecamatan',
    'Permasalahan!E6': 'diskominfo',
    'Permasalahan!F6': 'Smart Governance',
    'Kebutuhan!C5': 'Serat optik',
    'Kebutuhan!E5': 'OPD-01',
    'Kebutuhan!F5': 'smart governance',
    'Kebutuhan!H5': 'Infrastruktur',
    'Kebutuhan!I5': 'P-GOV-04; P-GOV-01',
    'SWOT!B7': 'Smart Economy',
    'SWOT!C7': 'S1',
    'SWOT!D7': 'Kekuatan',
    'SWOT!E7': 'UMKM banyak',
    'SWOT!F7': 1,
    'SWOT!G7': 3,
    'Kesiapan!D4': 'Tidak berlaku',
    'Anggaran!B7': 'PR-GOV-01',
    'Anggaran!C7': 2025,
    'Anggaran!D7': 'Hibah',
    'Anggaran!E7': 'Rp 1,5 miliar',
    'Indikator!B5': 'PR-GOV-01',
    'Indikator!C5': 'Kepuasan',
    'Indikator!D5': 'indeks',
    'Indikator!E5': 'Makin tinggi makin baik',
    'Indikator!J5': '4,5',
  };

  it('that is new becomes an entry, which others of the file may cite; twice is once', () => {
    const file = changeCells(workbook, added);
    const once = mustApply(file);
    expect(once.problems.at(-1)).toMatchObject({
      id: 'p-4',
      code: 'P-GOV-04',
      state: 'draft',
      opdId: 'opd-kominfo',
      updatedAt: at,
    });
    expect(once.needs.at(-1)?.problemIds).toEqual(['p-4', 'p-1']);
    expect(once.swot.at(-1)).toMatchObject({
      id: 'sw-dimension-smart-economy',
      scope: { kind: 'dimension', dimensionId: 'smart-economy' },
      factors: [{ id: 'f-1', code: 'S1', weight: 1 }],
    });
    const [program] = once.programs;
    expect(program?.budgets.at(-1)).toEqual({ year: 2025, source: 'hibah', amount: 1_500_000_000 });
    expect(program?.indicators.at(-1)).toMatchObject({
      name: 'Kepuasan',
      baseline: null,
      targets: [{ year: 2025, value: 4.5 }],
    });
    expect(once.readiness[0]?.opdRatings[0]?.ratings.at(-1)?.current).toBe('not-applicable');
    const again = applyImport(once, compare(file, once), { framework });
    expect(again).toMatchObject({ ok: true, changed: [] });
    expect(again.ok && again.masterplan).toBe(once);
  });

  it('that is missing removes nothing, and one that adds up is left out', () => {
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === 'Anggaran'
        ? { ...sheet, rows: sheet.rows.filter(({ number }) => number < 4) }
        : sheet,
    );
    const file = changeCells(
      { ...workbook, sheets },
      { 'Anggaran!B9': 'JUMLAH', 'Anggaran!E9': 5 },
    );
    expect(applied(file)).toEqual({ ok: true, masterplan: plan, changed: [] });
    expect(draftOf(file).issues).toEqual([
      {
        severity: 'info',
        code: 'row-total',
        sheet: 'Anggaran',
        address: 'B9',
        params: { found: 'JUMLAH' },
      },
    ]);
  });

  it('that was copied with its code is told, and without its code is a new entry', () => {
    const copy = {
      'Permasalahan!A6': 'p-1',
      'Permasalahan!B6': 'P-GOV-01',
      'Permasalahan!C6': 'Salinan',
      'Permasalahan!E6': 'OPD-01 Dinas Kominfo',
      'Permasalahan!F6': 'Smart Governance',
    };
    const same = compare(changeCells(workbook, copy)).items.find(({ id }) => id === 'p-1');
    expect(same).toMatchObject({ status: 'refused', issues: [{ code: 'row-twice' }] });
    const other = mustApply(changeCells(workbook, { ...copy, 'Permasalahan!B6': null }));
    expect(other.problems.at(-1)).toMatchObject({ id: 'p-4', code: 'P-GOV-04', title: 'Salinan' });
    expect(other.problems[0]).toEqual(plan.problems[0]);
  });

  it('that is a budget for a year and source that are there says so', () => {
    const [line] = rowsOf('budgets', plan, { framework, lang: 'id' });
    if (line === undefined) throw new Error('not so rich a plan');
    const budgets = columnsOf(plan, framework).find(({ topic }) => topic === 'budgets');
    const last = 3 + plan.programs.flatMap((program) => program.budgets).length;
    const copy = (budgets?.columns ?? []).flatMap((column, index) => {
      const content = printCell(column, line.record, 'id');
      return typeof content === 'string' || typeof content === 'number'
        ? [[`Anggaran!${cellAddress(last, index + 1)}`, content] as const]
        : [];
    });
    const items = compare(changeCells(workbook, Object.fromEntries(copy))).items;
    const issues = items.flatMap((item) => item.issues);
    expect(issues).toMatchObject([{ code: 'budget-twice', sheet: 'Anggaran' }]);
    expect(issues[0]?.params['found']).toMatch(/^\d{4}, .+/);
  });

  it('is refused at the cell that lacks something, also an empty one', () => {
    const problems = columnsOf(plan, framework).find(({ topic }) => topic === 'problems');
    const cellOf = (key: string) =>
      cellAddress(6, 1 + (problems?.columns ?? []).findIndex((column) => column.key === key));
    const file = changeCells(workbook, {
      ...added,
      [`Permasalahan!${cellOf('urgency')}`]: 4,
      [`Permasalahan!${cellOf('seriousness')}`]: 4,
    });
    const issues = compare(file).items.flatMap((item) => item.issues);
    expect(issues).toMatchObject([{ code: 'item-invalid', address: cellOf('growth') }]);
  });

  it('is refused in the row of its own part, not in that of another', () => {
    const indicators = columnsOf(plan, framework).find(({ topic }) => topic === 'indicators');
    const [first] = rowsOf('indicators', plan, { framework, lang: 'id' });
    if (indicators === undefined || first === undefined) throw new Error('not so rich a plan');
    const row = 3 + plan.programs.flatMap((program) => program.indicators).length;
    const at = (key: string) =>
      cellAddress(row, 1 + indicators.columns.findIndex((column) => column.key === key));
    const said = (key: string) => {
      const column = indicators.columns.find((each) => each.key === key);
      const content = column === undefined ? null : printCell(column, first.record, 'id');
      return typeof content === 'string' ? content : '';
    };
    const file = changeCells(workbook, {
      [`Indikator!${at('program')}`]: said('program'),
      [`Indikator!${at('name')}`]: 'Indikator lain',
      [`Indikator!${at('unit')}`]: 'persen',
      [`Indikator!${at('direction')}`]: said('direction'),
      [`Indikator!${at('baselineValue')}`]: 7,
    });
    const issues = compare(file).items.flatMap((item) => item.issues);
    expect(issues).toMatchObject([{ code: 'item-invalid', address: at('baselineYear') }]);
  });

  it('takes what merged cells say for all their rows', () => {
    const file = changeCells(workbook, { ...added, 'Permasalahan!E6': null });
    const sheets = file.sheets.map((sheet) =>
      sheet.name === 'Permasalahan'
        ? { ...sheet, merged: [{ from: { row: 5, column: 4 }, to: { row: 6, column: 4 } }] }
        : sheet,
    );
    expect(mustApply({ ...file, sheets }).problems.at(-1)?.opdId).toBe('opd-izin');
  });

  it('that lacks what it needs says where', () => {
    const file = changeCells(workbook, { 'Permasalahan!C6': 'Tanpa pemilik' });
    const result = applied(file);
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { code: 'cell-required', sheet: 'Permasalahan', address: 'E6' },
        { code: 'cell-required', sheet: 'Permasalahan', address: 'F6' },
      ],
    });
  });

  it('asks what is doubtful, and takes the answer', () => {
    const file = changeCells(workbook, { 'SWOT!F3': '0.750' });
    const draft = draftOf(file);
    expect(draft.questions).toMatchObject([
      { sheet: 'SWOT', address: 'F3', key: 'weight', original: '0.750', readings: [0.75] },
    ]);
    expect(applied(file)).toMatchObject({ ok: false, issues: [{ code: 'cell-doubtful' }] });
    for (const answers of [
      { cells: { 'SWOT!F3': 0 } },
      { columns: { 'SWOT!weight': 'point' } },
    ] as const) {
      const rows = draftOf(file, plan, { answers }).rows.filter(({ cells }) => cells.length > 0);
      expect(rows.map(({ record }) => record['weight'])).toEqual([0.75]);
    }
  });
});

describe('what somebody else changed since', () => {
  const [first, ...others] = plan.problems;
  if (first === undefined) throw new Error('The plan has no problem');
  const file = changeCells(workbook, { 'Permasalahan!C3': 'Versi berkas' });

  it('is kept beside what the file changes', () => {
    const now = parsed({ ...plan, problems: [{ ...first, cause: 'Sebab baru' }, ...others] });
    expect(mustApply(file, now).problems[0]).toMatchObject({
      title: 'Versi berkas',
      cause: 'Sebab baru',
    });
  });

  it('is asked about where both changed it, and any choice can be had', () => {
    const now = parsed({ ...plan, problems: [{ ...first, title: 'Versi rencana' }, ...others] });
    const [item] = compare(file, now).items.filter(({ status }) => status !== 'unchanged');
    expect(item).toMatchObject({ status: 'conflicting', conflicts: [{ id: 'title' }] });
    expect(applied(file, now)).toMatchObject({ ok: false, issues: [{ code: 'item-conflicts' }] });
    const titleBy = (choice: ImportChoice) => {
      const result = applied(file, now, { 'problems/p-1': choice });
      return result.ok ? result.masterplan.problems[0]?.title : null;
    };
    expect(titleBy('keep')).toBe('Versi rencana');
    expect(titleBy('take')).toBe('Versi berkas');
    expect(titleBy({ title: 'ours' })).toBe('Versi berkas');
    expect(titleBy({ title: 'theirs' })).toBe('Versi rencana');
    expect(titleBy({})).toBeNull();
  });

  it('refuses what was submitted or removed, and nothing is taken by halves', () => {
    const now = parsed({ ...plan, problems: [{ ...first, state: 'submitted' }, ...others] });
    const both = changeCells(file, { 'Kebutuhan!C3': 'Judul lain' });
    const result = applied(both, now);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'item-not-editable', sheet: 'Permasalahan', address: 'C3' }],
    });
    expect(applied(both, now, { 'problems/p-1': 'keep' })).toMatchObject({
      ok: true,
      changed: ['needs/n-1'],
    });
    const alone = parsed({ ...plan, problems: plan.problems.slice(0, 2) });
    const gone = changeCells(workbook, { 'Permasalahan!C5': 'Masih ada?' });
    expect(applied(gone, alone)).toMatchObject({ ok: false, issues: [{ code: 'item-gone' }] });
  });

  it('of another plan, or a base that is damaged, is told', () => {
    expect(draftOf(workbook, parsed({ ...plan, id: 'lain' }))).toMatchObject({
      rows: [],
      issues: [{ severity: 'error', code: 'plan-differs' }],
    });
    const damaged = changeCells(workbook, { '_kotacerdas!B6': '00000000' });
    expect(draftOf(damaged).issues).toMatchObject([{ severity: 'warning', code: 'base-damaged' }]);
    expect(applied(damaged)).toMatchObject({ ok: true, changed: [] });
    expect(draftOf({ sheets: [], dates: '1900' }).issues).toMatchObject([
      { code: 'sheet-not-found' },
    ]);
  });
});
