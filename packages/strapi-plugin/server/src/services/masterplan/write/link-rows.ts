import type { RelationStorage } from '../read/storage-of';

export type JoinTable = Extract<RelationStorage, { kind: 'table' }>;

/** Rows of a join table: each side counts its links from 1, or goes on from the last that it has. */
export function linkRows(
  { owner, target, order, inverseOrder }: JoinTable,
  pairs: readonly (readonly [owner: number, target: number])[],
  lastOfTargets: ReadonlyMap<number, number> = new Map(),
): Record<string, number>[] {
  const ownerCounts = new Map<number, number>();
  const targetCounts = new Map(lastOfTargets);
  return pairs.map(([ownerId, targetId]) => ({
    [owner]: ownerId,
    [target]: targetId,
    ...(order === undefined ? {} : { [order]: next(ownerCounts, ownerId) }),
    ...(inverseOrder === undefined ? {} : { [inverseOrder]: next(targetCounts, targetId) }),
  }));
}

function next(counts: Map<number, number>, id: number): number {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count;
}
