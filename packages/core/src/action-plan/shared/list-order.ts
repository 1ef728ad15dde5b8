import { compareText } from '../../issue/compare-text.js';

/** Order of ids as a list has them; ids that aren't in it come last, by their text. */
export function listOrder(ids: readonly string[]): (a: string, b: string) => number {
  const places = new Map<string, number>();
  for (const id of ids) if (!places.has(id)) places.set(id, places.size);
  const place = (id: string) => places.get(id) ?? places.size;
  return (a, b) => place(a) - place(b) || compareText(a, b);
}
