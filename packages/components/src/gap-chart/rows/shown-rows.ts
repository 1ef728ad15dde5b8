import { largestGapFirst } from '@kotacerdas/core/readiness';
import { gapLevels, type GapLevel } from './gap-level.js';
import type { GapOrder } from './gap-order.js';
import type { GapRow } from './gap-row.js';

/**
 * The rows of a level: in the order of the instrument below the parts they belong to, else by themselves,
 * since a mean and what it is made of can't be ranked together.
 */
export function shownRows(
  rows: readonly GapRow[],
  level: GapLevel,
  order: GapOrder,
): readonly GapRow[] {
  if (order === 'gap') return largestGapFirst(rows.filter(({ part }) => part.kind === level));
  const depth = gapLevels.indexOf(level);
  return rows.filter(({ part }) => gapLevels.indexOf(part.kind) <= depth);
}
