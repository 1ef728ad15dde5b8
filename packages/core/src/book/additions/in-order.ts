/**
 * Sections in the order that officers want: those that the order names first, as it names them, all others behind in the
 * order they have. Names of sections that aren't there say nothing.
 *
 * @example
 * inOrder([{ id: 'a' }, { id: 'b' }, { id: 'c' }], ['c', 'gone']).map(({ id }) => id); // ['c', 'a', 'b']
 * inOrder([{ id: 'a' }, { id: 'b' }], undefined).length; // 2
 */
export function inOrder<Section extends { readonly id: string }>(
  sections: readonly Section[],
  wanted: readonly string[] | undefined,
): readonly Section[] {
  if (wanted === undefined) return sections;
  const place = new Map([...new Set(wanted)].map((id, at) => [id, at] as const));
  const placeOf = ({ id }: Section) => place.get(id) ?? place.size;
  return [...sections].sort((a, b) => placeOf(a) - placeOf(b));
}
