import type { RelationStorage } from '../read/storage-of';

export type JoinTable = Extract<RelationStorage, { kind: 'table' }>;

/** Rows of a join table, by its columns in their order. */
export interface LinkRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** Rows of a join table: each side counts its links from 1, or goes on from the last that it has. */
export function linkRows(
  { owner, target, order, inverseOrder }: JoinTable,
  pairs: readonly (readonly [owner: number, target: number])[],
  lastOfTargets: ReadonlyMap<number, number> = new Map(),
): LinkRows {
  const ownerCounts = new Map<number, number>();
  const targetCounts = new Map(lastOfTargets);
  const columns = [owner, target, order, inverseOrder].filter((column) => column !== undefined);
  const rows = pairs.map(([ownerId, targetId]) => {
    const row = [ownerId, targetId];
    if (order !== undefined) row.push(next(ownerCounts, ownerId));
    if (inverseOrder !== undefined) row.push(next(targetCounts, targetId));
    return row;
  });
  return { columns, rows };
}

function next(counts: Map<number, number>, id: number): number {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count;
}
