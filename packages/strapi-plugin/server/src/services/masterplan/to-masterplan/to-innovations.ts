import { childrenBy } from '../stored-plan/children-of';
import type { StoredParts } from '../stored-plan/stored-plan';
import type { PlanNames } from './names-of';
import { toInnovation } from './to-innovation';

export function toInnovations(parts: StoredParts, names: PlanNames) {
  const stagesOf = childrenBy(parts['innovation-stage'], 'innovation');
  const partnersOf = childrenBy(parts['innovation-partner'], 'innovation');
  return parts.innovation.map((row) =>
    toInnovation(row, { stages: stagesOf(row.id), partners: partnersOf(row.id) }, names),
  );
}
