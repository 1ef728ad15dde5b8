import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import { shownAssessment } from '../figures/shown-assessment.js';
import type { ReadinessAssessment } from '../types.js';
import { missing, type Scenario } from './scenario.js';

type Found =
  | { readonly ok: true; readonly assessment: ReadinessAssessment }
  | { readonly ok: false; readonly issue: Issue };

/** The assessment that is asked about: the one named, else the one that is shown. */
export function assessmentOf(
  { asOf, masterplan: { readiness } }: Scenario,
  id: string | undefined,
  path: Issue['path'],
): Found {
  if (id !== undefined) {
    const assessment = readiness.find((entry) => entry.id === id);
    if (assessment !== undefined) return { ok: true, assessment };
    return { ok: false, issue: missing(id, 'readiness', [...path, 'assessmentId']) };
  }
  const shown = shownAssessment(readiness, asOf);
  if (shown !== null) return { ok: true, assessment: shown };
  return { ok: false, issue: error('missing-field', ['readiness'], { expected: 'object' }) };
}
