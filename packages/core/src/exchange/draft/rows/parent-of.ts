import { askedAssessment } from '../../columns/rows/rows-of.js';
import type { SheetTopic } from '../../columns/sheet-topic.js';
import { scopeKey } from '../../columns/options/scope-options.js';
import type { RowRecord } from '../../columns/sheet-column.js';
import type { Masterplan } from '../../../masterplan/types.js';

/** The id of a new analysis of a scope. */
const analysisId = (scope: string): string => `sw-${scope.replaceAll(':', '-')}`;

/**
 * The item that a new part belongs to; `null` where there is none to belong to. An analysis that the plan lacks begins
 * with its first factor.
 */
export function parentOf(topic: SheetTopic, record: RowRecord, plan: Masterplan): string | null {
  switch (topic) {
    case 'indicators':
    case 'budgets':
      return typeof record['programId'] === 'string' ? record['programId'] : null;
    case 'swot': {
      const { scope } = record;
      if (typeof scope !== 'string') return null;
      const found = plan.swot.find((analysis) => scopeKey(analysis.scope) === scope);
      return found?.id ?? analysisId(scope);
    }
    case 'readiness':
      return askedAssessment(plan)?.id ?? null;
    default:
      return null;
  }
}
