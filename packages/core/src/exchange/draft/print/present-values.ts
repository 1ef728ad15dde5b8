import { columnValue } from '../../columns/record/column-value.js';
import { rowsOf, type RowsOptions } from '../../columns/rows/rows-of.js';
import type { RowRecord, SheetColumn } from '../../columns/sheet-column.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { DraftCell, DraftRow, ImportDraft } from '../types.js';

/** What the plan says now in the field of a cell; a draft knows what it said when the workbook was made. */
export function presentValues(
  { rows }: ImportDraft,
  plan: Masterplan,
  options: RowsOptions,
): (cell: DraftCell, column: SheetColumn | undefined) => unknown {
  let rowOfCell: ReadonlyMap<DraftCell, DraftRow> | null = null;
  const known = new Map<string, ReadonlyMap<string, RowRecord>>();
  const recordsOf = ({ itemId, topic }: DraftRow) => {
    // Sheets ask about one assessment; a workbook may be older than the latest.
    const isOfOne = topic === 'readiness';
    const key = isOfOne ? `${topic}/${itemId}` : topic;
    const made = known.get(key);
    if (made !== undefined) return made;
    const readiness = plan.readiness.filter(({ id }) => id === itemId);
    const rows = rowsOf(topic, isOfOne ? { ...plan, readiness } : plan, options);
    const records = new Map(rows.map(({ id, record }) => [id, record]));
    known.set(key, records);
    return records;
  };
  return (cell, column) => {
    rowOfCell ??= new Map(rows.flatMap((row) => row.cells.map((each) => [each, row])));
    const row = rowOfCell.get(cell);
    if (column === undefined || row === undefined || row.id === null) return cell.before;
    const record = recordsOf(row).get(row.id);
    return record === undefined ? undefined : columnValue(column, record);
  };
}
