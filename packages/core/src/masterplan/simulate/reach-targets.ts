import type { ReadinessElement } from '../../framework/types.js';
import { indicatorsOf } from '../../framework/indicators-of.js';
import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import type { ReadinessConsolidation } from '../types.js';
import { assessmentOf } from './assessment-of.js';
import { mapEntries } from './map-entries.js';
import { becoming, refusing, type Answer, type Scenario } from './scenario.js';
import type { TargetsWhatIf } from './types.js';

type Rating = ReadinessConsolidation['ratings'][number];

/** Raises, or lowers, consolidated levels to their targets. */
export function reachTargets(
  scenario: Scenario,
  whatIf: TargetsWhatIf,
  path: Issue['path'],
): Answer {
  const found = assessmentOf(scenario, whatIf.assessmentId, path);
  if (!found.ok) return refusing(found.issue);
  const { assessment } = found;
  const { consolidated } = assessment;
  const asked = askedIndicators(scenario, whatIf);
  if (asked === null) {
    const params = { found: whatIf.elementId ?? '', framework: scenario.framework.id };
    return refusing(error('unknown-element', [...path, 'elementId'], params));
  }
  const faults = checkIndicators(scenario, whatIf, consolidated?.ratings ?? [], path);
  if (faults.length > 0) return refusing(...faults);
  if (consolidated === null) return becoming(scenario);
  const ratings = mapEntries(consolidated.ratings, (rating) =>
    asked(rating.indicatorId) ? reached(rating) : rating,
  );
  if (ratings === consolidated.ratings) return becoming(scenario);
  const reachedAll = { ...assessment, consolidated: { ...consolidated, ratings } };
  const { masterplan } = scenario;
  const readiness = masterplan.readiness.map((entry) =>
    entry === assessment ? reachedAll : entry,
  );
  return becoming({ ...scenario, masterplan: { ...masterplan, readiness } });
}

function reached(rating: Rating): Rating {
  const { current, target } = rating;
  if (target === undefined || current === 'not-applicable') return rating;
  return { ...rating, current: target };
}

function checkIndicators(
  { framework }: Scenario,
  { indicatorIds = [] }: TargetsWhatIf,
  ratings: readonly Rating[],
  path: Issue['path'],
): Issue[] {
  const instrument = idsOf(framework.readiness.elements);
  const targets = new Map(ratings.map(({ indicatorId, target }) => [indicatorId, target]));
  return indicatorIds.flatMap((indicator, at) => {
    const place = [...path, 'indicatorIds', at];
    if (!instrument.has(indicator)) {
      const params = { found: indicator, framework: framework.id };
      return [error('unknown-indicator', place, params)];
    }
    return targets.get(indicator) === undefined
      ? [error('target-missing', place, { indicator })]
      : [];
  });
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
