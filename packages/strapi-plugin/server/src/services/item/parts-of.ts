import type { RowOf } from '../masterplan/stored-plan/stored-plan';
import type { StoredPart } from './part';
import { byId, byPlace, byYear, storedParts } from './stored-parts';

/** Rows below an innovation as its parts: of two rows for one stage the later one counts. */
export function partsOfInnovation(
  stages: readonly RowOf<'innovation-stage'>[],
  partners: readonly RowOf<'innovation-partner'>[],
): StoredPart[] {
  const counting = [...new Map(stages.map((stage) => [stage.stage, stage])).values()];
  return [
    ...storedParts('innovation-stage', 'innovation', counting, ({ stage }) => String(stage)),
    ...storedParts('innovation-partner', 'innovation', partners, byPlace),
  ];
}

export const partsOfAnalysis = (factors: readonly RowOf<'swot-factor'>[]): StoredPart[] =>
  storedParts('swot-factor', 'analysis', factors, byId);

interface BelowProgram {
  readonly measures: readonly RowOf<'measure'>[];
  readonly valuesOf: (measureId: number) => readonly RowOf<'measure-value'>[];
  readonly budgets: readonly RowOf<'budget-line'>[];
  readonly progress: readonly RowOf<'progress-entry'>[];
}

export function partsOfProgram({ budgets, measures, progress, valuesOf }: BelowProgram) {
  return [
    ...storedParts('measure', 'program', measures, byId, ({ id }) =>
      storedParts('measure-value', 'measure', valuesOf(id), byYear),
    ),
    ...storedParts('budget-line', 'program', budgets, byPlace),
    ...storedParts('progress-entry', 'program', progress, byId),
  ];
}
