import { itemId } from '../stored-plan/item-id';
import { present } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';
import { reviewOf } from './shared';

export function toEvaluation(row: RowOf<'evaluation'>) {
  return {
    id: itemId(row),
    ...present({ year: row.year, dimensionId: row.dimensionId, ...reviewOf(row) }),
    grades: {
      baseline: row.gradeBaseline,
      output: row.gradeOutput,
      outcome: row.gradeOutcome,
      impact: row.gradeImpact,
      quickWin: row.gradeQuickWin,
    },
    ...present({
      strengths: row.strengths,
      weaknesses: row.weaknesses,
      recommendations: row.recommendations,
    }),
  };
}
