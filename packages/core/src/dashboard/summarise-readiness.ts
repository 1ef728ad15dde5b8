import type { Framework } from '../framework/types.js';
import { shownAssessment } from '../masterplan/figures/shown-assessment.js';
import type { Masterplan } from '../masterplan/types.js';
import { summariseAssessment } from './summarise-assessment.js';
import type { ReadinessSummary } from './types.js';

/** The assessment shown at a moment, scored on its consolidated levels; `null` when a plan has none yet. */
export function summariseReadiness(
  { readiness }: Pick<Masterplan, 'readiness'>,
  framework: Framework,
  asOf: string,
): ReadinessSummary | null {
  const shown = shownAssessment(readiness, asOf);
  return shown === null ? null : summariseAssessment(shown, framework);
}
