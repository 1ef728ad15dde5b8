import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../../framework/kominfo-2021/kominfo-2021.js';
import { parsed } from '../../../testing/plans.js';
import { applyImport } from '../../draft/compare/apply-import.js';
import { compareImport } from '../../draft/compare/compare-import.js';
import { draftImport } from '../../draft/draft-import.js';
import { printImport } from '../../draft/print/print-import.js';
import { richPlan } from '../../draft/testing/rich-plan.js';
import { readWorkbook } from '../../reader/read-workbook.js';
import { refusalText } from '../../reader/refusal-text.js';
import { writeImportReport } from '../../report/write-import-report.js';
import { findSources } from '../../sources/find-sources.js';
import { corpus } from './index.js';

const rich = richPlan();
const office = (shortName: string, name: string, at: number) => ({
  id: `opd-korpus-${at}`,
  code: `OPD-9${at}`,
  name,
  shortName,
  kind: 'office' as const,
});
/** The departments that the files name. */
const plan = parsed({
  ...rich,
  opds: [
    ...rich.opds,
    office('Dinkes', 'Dinas Kesehatan', 1),
    office('Disdik', 'Dinas Pendidikan', 2),
    office('Disperindag', 'Dinas Perindustrian dan Perdagangan', 3),
    office('Dinsos', 'Dinas Sosial', 4),
  ],
});
/** What a person gives for all rows where a sheet hasn't the column. */
const values: Readonly<Record<string, string>> = {
  dimension: 'Smart Living',
  kind: 'Program',
  startYear: '2026',
};
let taken = 0;
const at = '2026-11-29T04:00:00.000Z';

/** What nobody should ever read. */
const raw = /undefined|\[object|NaN|\{\w+\}/u;

describe('a file that somebody imports', () => {
  it.each(corpus)('$name', async ({ expected, make, name }) => {
    const result = await readWorkbook(make(), { now: () => 0 });
    if (!result.ok) {
      for (const lang of ['id', 'en'] as const) {
        expect(refusalText(result.refusal, lang)).toMatch(/\p{L}.*\.$/su);
        expect(refusalText(result.refusal, lang)).not.toMatch(raw);
      }
      expect('refused' in expected).toBe(true);
      return;
    }
    const { workbook } = result;
    const options = { framework, opdId: 'opd-izin' };
    const mappings = Object.fromEntries(
      findSources(workbook, plan, options).sheets.map(({ match }) => [
        match.sheet,
        { topic: match.topic, columns: [], values },
      ]),
    );
    const found = findSources(workbook, plan, { ...options, mappings });
    const visible = workbook.sheets.filter(({ hidden }) => !hidden);
    expect(found.sheets.map(({ match }) => match.sheet)).toEqual(visible.map((one) => one.name));
    expect(found.hidden).toEqual('sheets' in expected ? (expected.hidden ?? []) : []);

    const { sources } = found;
    const draft = draftImport(workbook, plan, { framework, lang: 'id', sources });
    const compared = compareImport(draft, plan, { framework, at });
    const applied = applyImport(plan, compared, { framework });

    // Each row of a table is an entry, and none is lost on the way.
    const rows = sources.flatMap(({ sheet, table }) =>
      (table?.rows ?? []).map(({ number }) => `${sheet.name}!${number}`),
    );
    expect(draft.rows.map(({ row, sheet }) => `${sheet}!${row}`).toSorted()).toEqual(
      rows.toSorted(),
    );
    // All of it or nothing; where nothing, each reason has its place and its sentence.
    const refused = compared.items.filter(({ status }) => status === 'refused');
    expect(applied.ok).toBe(refused.length === 0 && sources.length > 0);
    const printer = printImport(draft, plan, { framework, lang: 'id' });
    const issues = [...compared.issues, ...compared.items.flatMap((item) => item.issues)];
    for (const issue of issues) {
      const { address, sheet, text } = printer.note(issue);
      expect(text).not.toMatch(raw);
      if (issue.code !== 'sheet-not-found')
        expect(`${sheet}!${address}`).toMatch(/^.+![A-Z]+\d+$/su);
    }

    // With what was refused left out, the rest is taken, and once more it changes nothing.
    const choices = Object.fromEntries(refused.map(({ key }) => [key, 'keep' as const]));
    const rest = applyImport(plan, { ...compared, issues: [] }, { framework, choices });
    if (!rest.ok) throw new Error(JSON.stringify(rest.issues));
    taken += rest.changed.length;
    const again = draftImport(workbook, rest.masterplan, { framework, lang: 'id', sources });
    const twice = compareImport(again, rest.masterplan, { framework, at });
    expect(twice.items.filter(({ status }) => status === 'new' || status === 'changed')).toEqual(
      [],
    );

    const report = writeImportReport(workbook, draft, compared, {
      plan,
      framework,
      lang: 'id',
      fileName: name,
    });
    const read = await readWorkbook(report, { now: () => 0 });
    expect(read.ok && read.workbook.sheets).toHaveLength(visible.length + 1);
  });

  it('is taken where it can be', () => {
    expect(taken).toBeGreaterThan(10);
  });
});
