/**
 * One cell of the coincidence matrix: how often `other` stands beside `value` in a unit, each pair of a unit
 * with m values counted with 1 ÷ (m − 1).
 *
 * @example
 * const cell: Coincidence = { value: 2, other: 3, count: 1.5 };
 */
export interface Coincidence {
  readonly value: number;
  readonly other: number;
  readonly count: number;
}

/** Pairs by cell, for units with the same number of values: whole numbers, so that their order changes no bit. */
type PairsBySize = Map<number, Map<string, Pair>>;
interface Pair {
  readonly value: number;
  readonly other: number;
  pairs: number;
}

/** The coincidence matrix of units, rows and columns in rising order, without its zeros. */
export function coincidencesOf(units: readonly (readonly (number | null)[])[]): {
  readonly values: readonly { readonly value: number; readonly count: number }[];
  readonly coincidences: readonly Coincidence[];
  readonly pairableUnits: number;
  readonly ignoredValues: number;
} {
  const totals = new Map<number, number>();
  const pairsBySize: PairsBySize = new Map();
  let pairableUnits = 0;
  let ignoredValues = 0;
  for (const unit of units) {
    const given = unit.filter((value) => value !== null);
    const finite = given.filter((value) => Number.isFinite(value));
    ignoredValues += given.length - finite.length;
    if (finite.length < 2) continue;
    pairableUnits += 1;
    const counts = countValues(finite);
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count);
    addPairs(pairsBySize, finite.length, counts);
  }
  return {
    values: [...totals]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => one.value - other.value),
    coincidences: cellsOf(pairsBySize),
    pairableUnits,
    ignoredValues,
  };
}

function countValues(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function addPairs(
  pairsBySize: PairsBySize,
  size: number,
  counts: ReadonlyMap<number, number>,
): void {
  const cells = pairsBySize.get(size) ?? new Map<string, Pair>();
  pairsBySize.set(size, cells);
  for (const [value, count] of counts) {
    for (const [other, otherCount] of counts) {
      const pairs = count * (value === other ? count - 1 : otherCount);
      if (pairs === 0) continue;
      const key = `${value} ${other}`;
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, { value, other, pairs });
      else cell.pairs += pairs;
    }
  }
}

function cellsOf(pairsBySize: PairsBySize): Coincidence[] {
  const counts = new Map<string, Coincidence>();
  const sizes = [...pairsBySize].sort(([one], [other]) => one - other);
  for (const [size, cells] of sizes) {
    for (const [key, { value, other, pairs }] of cells) {
      const count = (counts.get(key)?.count ?? 0) + pairs / (size - 1);
      counts.set(key, { value, other, count });
    }
  }
  return [...counts.values()].sort(
    (one, other) => one.value - other.value || one.other - other.other,
  );
}
