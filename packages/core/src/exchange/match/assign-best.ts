/**
 * Pairs rows with columns so that the sum of what the pairs are worth is the highest, each row and each column at most
 * once; a pair that is worth nothing is none. The Hungarian method with potentials (Kuhn 1955, Munkres 1957), in cubic
 * time.
 *
 * @param worth by row and column, not negative
 * @returns by row, its column or `null`
 */
export function assignBest(worth: readonly (readonly number[])[]): (number | null)[] {
  const size = Math.max(worth.length, ...worth.map((row) => row.length));
  const cost = (row: number, column: number) => -(worth[row - 1]?.[column - 1] ?? 0);
  // Rows and columns count from 1; column 0 holds the row that is looking for its place.
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const at = (list: Float64Array | Int32Array, index: number) => list[index] ?? 0;

  for (let row = 1; row <= size; row += 1) {
    rowOf[0] = row;
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(size + 1);
    const seen = new Uint8Array(size + 1);
    let column = 0;
    do {
      seen[column] = 1;
      const current = at(rowOf, column);
      let smallest = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other += 1) {
        if (seen[other] === 1) continue;
        const reduced =
          cost(current, other) - at(rowPotential, current) - at(columnPotential, other);
        if (reduced < at(slack, other)) {
          slack[other] = reduced;
          before[other] = column;
        }
        if (at(slack, other) < smallest) {
          smallest = at(slack, other);
          next = other;
        }
      }
      for (let other = 0; other <= size; other += 1) {
        if (seen[other] === 1) {
          const paired = at(rowOf, other);
          rowPotential[paired] = at(rowPotential, paired) + smallest;
          columnPotential[other] = at(columnPotential, other) - smallest;
        } else slack[other] = at(slack, other) - smallest;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = at(before, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }

  const result: (number | null)[] = worth.map(() => null);
  for (let column = 1; column <= size; column += 1) {
    const row = at(rowOf, column);
    if (cost(row, column) < 0) result[row - 1] = column - 1;
  }
  return result;
}
