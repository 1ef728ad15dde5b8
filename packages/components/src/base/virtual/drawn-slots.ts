import type { RowOffsets } from './row-offsets.js';
import type { RowRange } from './rows-in-view.js';

/** What stands in a list: rows, and room where others would be. */
export type Slot =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'room'; readonly height: number };

/**
 * The rows of a range, and the room above and below them. A row outside the range can be kept: the one that has
 * the keyboard's focus, which would be lost with it.
 */
export function drawnSlots(offsets: RowOffsets, range: RowRange, kept: number | null): Slot[] {
  const count = offsets.length - 1;
  const rows: number[] = [];
  for (let row = range.first; row < range.end; row += 1) rows.push(row);
  if (kept !== null && kept >= 0 && kept < count) {
    if (kept < range.first) rows.unshift(kept);
    else if (kept >= range.end) rows.push(kept);
  }
  const slots: Slot[] = [];
  let next = 0;
  const room = (until: number): void => {
    const height = (offsets[until] ?? 0) - (offsets[next] ?? 0);
    if (until > next) slots.push({ kind: 'room', height });
  };
  for (const row of rows) {
    room(row);
    slots.push({ kind: 'row', row });
    next = row + 1;
  }
  room(count);
  return slots;
}
