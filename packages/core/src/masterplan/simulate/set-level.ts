import { indicatorsOf } from '../../framework/indicators-of.js';
import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import { assessmentOf } from './assessment-of.js';
import { changing, refusing, type Answer, type Scenario } from './scenario.js';
import type { LevelWhatIf } from './types.js';

/** Gives an indicator another consolidated level. */
export function setLevel(
  scenario: Scenario,
  { assessmentId, indicatorId, level }: LevelWhatIf,
  path: Issue['path'],
): Answer {
  const { id: framework, readiness } = scenario.framework;
  if (!indicatorsOf(readiness).some((indicator) => indicator.id === indicatorId)) {
    const params = { found: indicatorId, framework };
    return refusing(error('unknown-indicator', [...path, 'indicatorId'], params));
  }
  const found = assessmentOf(scenario, assessmentId, path);
  if (!found.ok) return refusing(found.issue);
  const { consolidated, id } = found.assessment;
  const rating = consolidated?.ratings.find((entry) => entry.indicatorId === indicatorId);
  return changing({
    kind: 'rate',
    assessmentId: id,
    rater: { kind: 'consolidated' },
    // The schema asks for a justification; a question has none to give.
    rating: { justification: '–', ...rating, indicatorId, current: level },
  });
}
