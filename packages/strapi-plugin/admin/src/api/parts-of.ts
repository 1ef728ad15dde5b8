/** A list in parts of at most so many, in the same order. */
export function partsOf<Item>(items: readonly Item[], most: number): (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += most) parts.push(items.slice(from, from + most));
  return parts;
}
