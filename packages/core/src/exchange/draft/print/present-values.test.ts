import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../columns/columns-of.js';
import { kominfo2021 } from '../../../framework/kominfo-2021/kominfo-2021.js';
import { withLevels } from '../../../framework/with-levels.js';
import type { Masterplan } from '../../../masterplan/types.js';
import { parsed } from '../../../testing/plans.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import { draftImport } from '../draft-import.js';
import { changeCells, readBytes } from '../testing/change-workbook.js';
import { richPlan } from '../testing/rich-plan.js';
import { presentValues } from './present-values.js';

const plan = richPlan();
const framework = withLevels(kominfo2021);
const workbook = await readBytes(
  await writeWorkbook(plan, { framework, lang: 'id', issuedOn: '2026-11-29' }),
);

/** What the plan says now where the one changed cell of a file stands. */
function presentAt(changes: Parameters<typeof changeCells>[1], now: Masterplan) {
  const draft = draftImport(changeCells(workbook, changes), now, { framework, lang: 'id' });
  const [row] = draft.rows.filter(({ cells }) => cells.length > 0);
  const [cell] = row?.cells ?? [];
  if (row === undefined || cell === undefined) throw new Error('nothing was changed');
  const column = columnsOf(now, framework)
    .find(({ topic }) => topic === row.topic)
    ?.columns.find(({ key }) => key === cell.key);
  return presentValues(draft, now, { framework, lang: 'id' })(cell, column);
}

describe('what the plan says now where a cell was changed', () => {
  const [problem, ...problems] = plan.problems;
  const [assessment] = plan.readiness;
  if (problem === undefined || assessment === undefined) throw new Error('not so rich a plan');

  it('is what somebody else wrote since', () => {
    const now = parsed({ ...plan, problems: [{ ...problem, title: 'Lain' }, ...problems] });
    expect(presentAt({ 'Permasalahan!C3': 'Judul berkas' }, now)).toBe('Lain');
  });

  it('is nothing where the entry is gone', () => {
    const now = { ...plan, problems };
    expect(presentAt({ 'Permasalahan!C3': 'Judul berkas' }, now)).toBeUndefined();
  });

  it('is what it was for a new entry, which is nothing', () => {
    expect(presentAt({ 'Permasalahan!C6': 'Jaringan putus' }, plan)).toBeUndefined();
  });

  it('is of the assessment that the workbook asked about, be there a later one', () => {
    const later = { ...assessment, id: 'later', assessedOn: '2026-12-01', opdRatings: [] };
    const before = presentAt({ 'Kesiapan!D3': 5 }, plan);
    expect(before).toBeDefined();
    expect(presentAt({ 'Kesiapan!D3': 5 }, { ...plan, readiness: [assessment, later] })).toBe(
      before,
    );
  });
});
