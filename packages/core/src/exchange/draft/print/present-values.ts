import { columnValue } from '../../columns/record/column-value.js';
import { rowsOf, type RowsOptions } from '../../columns/rows/rows-of.js';
import type { RowRecord, SheetColumn } from '../../columns/sheet-column.js';
import type { SheetTopic } from '../../columns/sheet-topic.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { DraftCell, DraftRow, ImportDraft } from '../types.js';

/** What the plan says now in the field of a cell; a draft knows what it said when the workbook was made. */
export function presentValues(
  { rows }: ImportDraft,
  plan: Masterplan,
  options: RowsOptions,
): (cell: DraftCell, column: SheetColumn | undefined) => unknown {
  let rowOfCell: ReadonlyMap<DraftCell, DraftRow> | null = null;
  const topics = new Map<SheetTopic, ReadonlyMap<string, RowRecord>>();
  const recordsOf = (topic: SheetTopic) => {
    const known = topics.get(topic);
    if (known !== undefined) return known;
    const records = new Map(rowsOf(topic, plan, options).map(({ id, record }) => [id, record]));
    topics.set(topic, records);
    return records;
  };
  return (cell, column) => {
    rowOfCell ??= new Map(rows.flatMap((row) => row.cells.map((each) => [each, row])));
    const row = rowOfCell.get(cell);
    if (column === undefined || row === undefined || row.id === null) return cell.before;
    const record = recordsOf(row.topic).get(row.id);
    return record === undefined ? undefined : columnValue(column, record);
  };
}
