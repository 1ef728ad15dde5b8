import { type Dimension, frameworks } from '@kotacerdas/core/framework';

/**
 * The dimensions an officer can choose from. The frameworks in use come first; the server refuses a
 * dimension that isn't of the plan's framework.
 */
export function knownDimensions(): Dimension[] {
  const inUseFirst = [...frameworks].sort(
    (a, b) => Number(a.status !== 'in-use') - Number(b.status !== 'in-use'),
  );
  const byId = new Map<string, Dimension>();
  for (const { dimensions } of inUseFirst) {
    for (const dimension of dimensions) {
      if (!byId.has(dimension.id)) byId.set(dimension.id, dimension);
    }
  }
  return [...byId.values()];
}
