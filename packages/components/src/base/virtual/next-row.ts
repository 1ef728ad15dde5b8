/** What a key that moves through a list asks for, counted in rows. */
export interface Rows {
  readonly count: number;
  /** How many fit into the view. */
  readonly page: number;
}

/** The row that a key leads to; `null` for other keys. A list has no way beyond its ends. */
export function nextRow(key: string, row: number, { count, page }: Rows): number | null {
  const target = targetOf(key, row, count, Math.max(1, page));
  return target === null || count === 0 ? null : Math.min(count - 1, Math.max(0, target));
}

function targetOf(key: string, row: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return row + 1;
    case 'ArrowUp':
      return row - 1;
    case 'PageDown':
      return row + page;
    case 'PageUp':
      return row - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
