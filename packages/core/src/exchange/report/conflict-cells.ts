import type { MergeConflict } from '../../masterplan/merge/types.js';
import type { ComparedItem } from '../draft/compare/types.js';
import { columnsAt } from '../draft/print/columns-at.js';
import { topicPlace, type TopicPlace } from '../draft/print/conflict-place.js';
import type { PrintedColumns } from '../draft/print/printed-columns.js';
import type { DraftRow } from '../draft/types.js';

export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Where the file says what a conflict is about: the cells of its field, or where none is it all that were changed. */
export function conflictCells(
  { place: whole }: MergeConflict,
  { fields, list }: ComparedItem,
  rows: readonly DraftRow[],
  columnsOf: PrintedColumns,
): readonly CellPlace[] {
  const place = topicPlace(list, whole);
  const own = rows.filter((row) => row.topic === place.topic && isPart(row, place));
  const cells = own.flatMap((row) => {
    const columns = columnsOf(row.topic);
    const about = columnsAt(columns, place);
    // Of an entry of a list, the cell holds the whole list.
    const held = columns.filter(({ path }) => path.every((step, at) => place.rest[at] === step));
    const keys = new Set((about.length > 0 ? about : held).map(({ key }) => key));
    return row.cells
      .filter(({ key }) => keys.has(key))
      .map(({ address }) => ({ sheet: row.sheet, address }));
  });
  return cells.length > 0 ? cells : fields;
}

function isPart({ record }: DraftRow, { parts, topic }: TopicPlace): boolean {
  const [first, second] = parts;
  if (first === undefined) return true;
  const { id, indicatorId, opdId, source, year } = record;
  if (topic === 'budgets') return first === `${String(year)} ${String(source)}`;
  return topic === 'readiness' ? first === opdId && second === indicatorId : first === id;
}
