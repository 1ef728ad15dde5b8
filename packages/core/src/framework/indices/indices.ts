import type { IndexDefinition } from '../types.js';
import { pemdiIndex } from './pemdi.js';
import { spbeIndex } from './spbe.js';

/**
 * The official indices that a region's figures are read against, the older first.
 *
 * @example
 * officialIndices.map(({ id }) => id); // ['spbe', 'pemdi']
 */
export const officialIndices: IndexDefinition[] = [spbeIndex, pemdiIndex];
