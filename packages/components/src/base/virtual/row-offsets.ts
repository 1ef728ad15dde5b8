/** Where each row of a list begins, in pixels from its top; one entry more says where the last one ends. */
export type RowOffsets = Float64Array;

/** The offsets of rows whose heights are known before they are drawn. */
export function rowOffsets(count: number, heightOf: (row: number) => number): RowOffsets {
  const offsets = new Float64Array(count + 1);
  for (let row = 0; row < count; row += 1) {
    offsets[row + 1] = (offsets[row] ?? 0) + heightOf(row);
  }
  return offsets;
}

/** How high the rows are together. */
export function heightOfAll(offsets: RowOffsets): number {
  return offsets.at(-1) ?? 0;
}

/** The row at a height, counted from the top; the first or last where there is none. */
export function rowAt(offsets: RowOffsets, height: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
