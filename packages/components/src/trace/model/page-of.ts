/** A part of a list, with what a reader is told of it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly at: number;
  readonly count: number;
  /** Places of the first and the last one, counted from 1. */
  readonly from: number;
  readonly to: number;
}

/** One page of a list; the last one where it has no such page. */
export function pageOf<Item>(list: readonly Item[], wanted: number, size: number): Page<Item> {
  const count = Math.max(1, Math.ceil(list.length / size));
  const at = Math.min(Math.max(0, wanted), count - 1);
  const items = list.slice(at * size, (at + 1) * size);
  return { items, at, count, from: at * size + 1, to: at * size + items.length };
}
