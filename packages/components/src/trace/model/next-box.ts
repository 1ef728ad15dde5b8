/** A box of a drawing that can be reached by keyboard. */
export interface Box {
  readonly key: string;
  readonly column: number;
  readonly row: number;
}

/**
 * The box that a key leads to: up and down in a column; left and right to what the box is linked with, else to the
 * nearest one. `null` for other keys, and where there is nothing further.
 */
export function nextBox(
  key: string,
  from: Box,
  boxes: readonly Box[],
  isLinked: (a: string, b: string) => boolean,
): Box | null {
  const own = boxes.filter(({ column }) => column === from.column);
  if (key === 'Home') return nearest(own, -1);
  if (key === 'End') return nearest(own, Number.MAX_SAFE_INTEGER);
  if (key === 'ArrowUp')
    return nearest(
      own.filter(({ row }) => row < from.row),
      from.row,
    );
  if (key === 'ArrowDown')
    return nearest(
      own.filter(({ row }) => row > from.row),
      from.row,
    );
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const beyond = boxes.filter(({ column }) =>
    key === 'ArrowLeft' ? column < from.column : column > from.column,
  );
  const linked = beyond.filter((box) => isLinked(from.key, box.key));
  const among = linked.length > 0 ? linked : beyond;
  const closest = nearest(
    among.map((box) => ({ ...box, row: Math.abs(box.column - from.column) })),
    0,
  );
  if (closest === null) return null;
  return nearest(
    among.filter(({ column }) => column === closest.column),
    from.row,
  );
}

function nearest(boxes: readonly Box[], row: number): Box | null {
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  return others.reduce(
    (best, box) => (Math.abs(box.row - row) < Math.abs(best.row - row) ? box : best),
    first,
  );
}
