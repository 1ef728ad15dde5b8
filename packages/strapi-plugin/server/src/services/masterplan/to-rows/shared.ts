import type { Problem, Program } from '@kotacerdas/core/masterplan';

/** State, reason and freshness of an item; it starts at its first revision. */
export function reviewColumns(item: Pick<Problem, 'state' | 'stateReason' | 'updatedAt'>) {
  return {
    state: item.state,
    stateReason: item.stateReason,
    updatedAt: item.updatedAt,
    revision: 1,
  };
}

export function classificationColumns(
  item: Pick<Problem, 'dimensionId' | 'subDimensionId' | 'tags'>,
) {
  return {
    dimensionId: item.dimensionId,
    subDimensionId: item.subDimensionId,
    tags: item.tags,
  };
}

export function usgColumns(usg: Program['usg']) {
  return {
    urgency: usg?.urgency,
    seriousness: usg?.seriousness,
    growth: usg?.growth,
  };
}
