interface Child<Parent extends string> {
  links: { readonly [P in Parent]: readonly number[] };
}

/** Finds the rows below an entry without searching all of them each time; order is kept. */
export function childrenBy<Parent extends string, Row extends Child<Parent>>(
  rows: readonly Row[],
  parent: Parent,
): (parentId: number) => Row[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const id = row.links[parent][0];
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return (parentId) => groups.get(parentId) ?? [];
}
