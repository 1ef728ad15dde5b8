import { placeRow } from '../../columns/rows/place-row.js';
import { scopeOf } from '../../columns/options/scope-options.js';
import { topics } from '../../columns/column.js';
import type { RowRecord } from '../../columns/sheet-column.js';
import type { DraftRow } from '../types.js';

/** An item with what its rows say of it; `null` where there is nothing that they could be a part of. */
export function editedItem(
  id: string,
  base: RowRecord | null,
  rows: readonly DraftRow[],
): RowRecord | null {
  const ordered =
    rows.length === 1
      ? rows
      : rows.toSorted((one, other) => topics.indexOf(one.topic) - topics.indexOf(other.topic));
  let item = base ?? newItem(id, ordered);
  if (item === null) return null;
  for (const row of ordered) if (row.cells.length > 0) item = placeRow(item, row);
  return item;
}

/** A new item is what its own row says, and an analysis begins with its first factor. */
function newItem(id: string, [first]: readonly DraftRow[]): RowRecord | null {
  if (first === undefined || first.topic === 'indicators' || first.topic === 'budgets') return null;
  if (first.topic !== 'swot') return first.topic === 'readiness' ? null : first.record;
  const { scope } = first.record;
  const found = typeof scope === 'string' ? scopeOf(scope) : null;
  return found === null ? null : { id, scope: found, state: 'draft', factors: [] };
}
