import type { Evaluation } from '@kotacerdas/core/masterplan';
import { type Draft, refTo } from './draft';
import { reviewColumns } from './shared';

export function fromEvaluation(evaluation: Evaluation): Draft<'evaluation'> {
  const { grades } = evaluation;
  return {
    ref: refTo('evaluation', evaluation.id),
    data: {
      key: evaluation.id,
      year: evaluation.year,
      dimensionId: evaluation.dimensionId,
      ...reviewColumns(evaluation),
      gradeBaseline: grades.baseline,
      gradeOutput: grades.output,
      gradeOutcome: grades.outcome,
      gradeImpact: grades.impact,
      gradeQuickWin: grades.quickWin,
      strengths: evaluation.strengths,
      weaknesses: evaluation.weaknesses,
      recommendations: evaluation.recommendations,
    },
    links: {},
  };
}
