import { rowAt, type RowOffsets } from './row-offsets.js';

/** Rows from `first` to before `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** A part of the list, in pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** The rows that a view shows some of, with `around` more on either side. */
export function rowsInView(offsets: RowOffsets, { height, top }: View, around: number): RowRange {
  const count = offsets.length - 1;
  if (count <= 0) return { first: 0, end: 0 };
  return {
    first: Math.max(0, rowAt(offsets, top) - around),
    end: Math.min(count, rowAt(offsets, top + height) + 1 + around),
  };
}

/** Whether one range has every row of another. */
export function covers(range: RowRange, part: RowRange): boolean {
  return range.first <= part.first && part.end <= range.end;
}
