import { childrenBy } from '../stored-plan/children-of';
import type { StoredParts } from '../stored-plan/stored-plan';
import type { PlanMeasures } from './measures-of';
import type { PlanNames } from './names-of';
import { toProgram } from './to-program';

export function toPrograms(parts: StoredParts, names: PlanNames, measures: PlanMeasures) {
  const budgetsOf = childrenBy(parts['budget-line'], 'program');
  const progressOf = childrenBy(parts['progress-entry'], 'program');
  return parts.program.map((row) =>
    toProgram(
      row,
      {
        indicators: measures.program.indicatorsOf(row.id),
        indicatorRows: measures.program.rowsOf(row.id),
        budgets: budgetsOf(row.id),
        progress: progressOf(row.id),
      },
      names,
    ),
  );
}
