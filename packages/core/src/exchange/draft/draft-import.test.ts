import { describe, expect, it } from 'vitest';
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
