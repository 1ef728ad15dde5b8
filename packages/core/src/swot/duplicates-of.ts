/** Entries whose code one before them has, each with its index and with the place of that one, counted from 1. */
export function duplicatesOf(
  entries: readonly { readonly code: string }[],
): { readonly code: string; readonly index: number; readonly first: number }[] {
  const places = new Map<string, number>();
  return entries.flatMap(({ code }, index) => {
    const first = places.get(code);
    places.set(code, first ?? index + 1);
    return first === undefined ? [] : { code, index, first };
  });
}
