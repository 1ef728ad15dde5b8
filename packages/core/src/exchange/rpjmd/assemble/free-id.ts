/** The next id with this beginning that nothing has; it is taken then. */
export function freeId(taken: Set<string>, prefix: string): string {
  let number = 1;
  while (taken.has(`${prefix}-${number}`)) number += 1;
  const id = `${prefix}-${number}`;
  taken.add(id);
  return id;
}
