import type { ReadinessElement } from '../../framework/types.js';
import { indicatorsOf } from '../../framework/indicators-of.js';
import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import { assessmentOf } from './assessment-of.js';
import { changing, refusing, type Answer, type Scenario } from './scenario.js';
import type { TargetsWhatIf } from './types.js';

/** Raises, or lowers, consolidated levels to their targets. */
export function reachTargets(
  scenario: Scenario,
  whatIf: TargetsWhatIf,
  path: Issue['path'],
): Answer {
  const found = assessmentOf(scenario, whatIf.assessmentId, path);
  if (!found.ok) return refusing(found.issue);
  const { consolidated, id } = found.assessment;
  const ratings = consolidated?.ratings ?? [];
  const instrument = idsOf(scenario.framework.readiness.elements);
  const asked = askedIndicators(scenario, whatIf);
  if (asked === null) {
    const params = { found: whatIf.elementId ?? '', framework: scenario.framework.id };
    return refusing(error('unknown-element', [...path, 'elementId'], params));
  }
  const faults = (whatIf.indicatorIds ?? []).flatMap((indicator, at) => {
    const place = [...path, 'indicatorIds', at];
    if (!instrument.has(indicator)) {
      const params = { found: indicator, framework: scenario.framework.id };
      return [error('unknown-indicator', place, params)];
    }
    const rating = ratings.find(({ indicatorId }) => indicatorId === indicator);
    return rating?.target === undefined ? [error('target-missing', place, { indicator })] : [];
  });
  if (faults.length > 0) return refusing(...faults);
  const changes = ratings.flatMap((rating) => {
    const { current, indicatorId, target } = rating;
    if (target === undefined || current === 'not-applicable' || !asked(indicatorId)) return [];
    return [
      {
        kind: 'rate' as const,
        assessmentId: id,
        rater: { kind: 'consolidated' as const },
        rating: { ...rating, current: target },
      },
    ];
  });
  return changing({ kind: 'all', changes });
}

type IsAsked = (indicatorId: string) => boolean;

/** Which indicators the question is about; `null` when it names an element that there isn't. */
function askedIndicators(
  { framework: { readiness } }: Scenario,
  { elementId, indicatorIds }: TargetsWhatIf,
): IsAsked | null {
  const named = indicatorIds === undefined ? null : new Set(indicatorIds);
  const element =
    elementId === undefined ? null : readiness.elements.find(({ id }) => id === elementId);
  if (element === undefined) return null;
  const within = element === null ? null : idsOf([element]);
  return (id) => (named?.has(id) ?? true) && (within?.has(id) ?? true);
}

function idsOf(elements: ReadinessElement[]): ReadonlySet<string> {
  return new Set(indicatorsOf({ elements }).map(({ id }) => id));
}
