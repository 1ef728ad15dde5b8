import type { Dimension, Framework } from './types.js';

/**
 * The dimension of the framework with this id, or `null`.
 *
 * @example
 * findDimension(kominfo2021, 'smart-living')?.code; // 'LIV'
 */
export function findDimension(
  framework: Pick<Framework, 'dimensions'>,
  dimensionId: string,
): Dimension | null {
  return framework.dimensions.find((dimension) => dimension.id === dimensionId) ?? null;
}
