import type { Dimension, Framework, SubDimension } from './types.js';

/**
 * The sub-dimension of the framework with this id, together with the dimension it belongs to, or `null`.
 *
 * @example
 * findSubDimension(kominfo2021, 'living-health')?.dimension.id; // 'smart-living'
 */
export function findSubDimension(
  framework: Pick<Framework, 'dimensions'>,
  subDimensionId: string,
): { dimension: Dimension; subDimension: SubDimension } | null {
  for (const dimension of framework.dimensions) {
    const subDimension = dimension.subDimensions.find((part) => part.id === subDimensionId);
    if (subDimension) return { dimension, subDimension };
  }
  return null;
}
