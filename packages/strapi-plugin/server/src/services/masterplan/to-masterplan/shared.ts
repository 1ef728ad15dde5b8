import type { RowOf } from '../stored-plan/stored-plan';
import { latestUpdate } from '../stored-plan/latest';

type Reviewed = Pick<RowOf<'problem'>, 'state' | 'stateReason' | 'updatedAt'>;
type Classified = Pick<RowOf<'problem'>, 'dimensionId' | 'subDimensionId' | 'tags'>;

/** State and freshness; `below` are rows whose change is a change of the item. */
export function reviewOf(row: Reviewed, below: readonly { updatedAt: string | null }[] = []) {
  return {
    state: row.state,
    stateReason: row.stateReason,
    updatedAt: latestUpdate(row, below),
  };
}

export function classificationOf(row: Classified) {
  return {
    dimensionId: row.dimensionId,
    subDimensionId: row.subDimensionId,
    tags: row.tags ?? [],
  };
}

/** All three values, or what is there of them for the check to complain about; none if all are empty. */
export function usgOf(row: Pick<RowOf<'problem'>, 'urgency' | 'seriousness' | 'growth'>) {
  return { urgency: row.urgency, seriousness: row.seriousness, growth: row.growth };
}
