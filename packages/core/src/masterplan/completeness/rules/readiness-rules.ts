import { indicatorsOf } from '../../../framework/indicators-of.js';
import type { LocalisedText } from '../../../framework/types.js';
import type { RequirementId } from '../../../issue/requirement-id.js';
import { isEditable } from '../../approval/is-editable.js';
import { role, sameText, type PlanView } from '../plan-view.js';
import type { Rule, Unit } from '../unit.js';
import { single } from './unit-makers.js';

type ReadinessRequirement = Extract<
  RequirementId,
  | 'readiness-assessment'
  | 'readiness-of-opds'
  | 'readiness-consolidation'
  | 'readiness-evidence'
  | 'readiness-targets'
>;

/**
 * Readiness, by the assessment that the books print: each OPD rates itself, one owner consolidates. Once it is submitted
 * neither can, and it is for the admin to have it returned or to begin the next one, unless that is open already.
 */
export const readinessRules: Readonly<Record<ReadinessRequirement, Rule>> = {
  'readiness-assessment': ({ assessment }) =>
    single(assessment !== null, ['readiness'], role('admin')),
  'readiness-of-opds': (view) => {
    const { assessment, masterplan, ownerOf } = view;
    if (assessment === null) return [];
    const { item, path } = assessment;
    const raters = new Set(
      item.opdRatings.filter(({ ratings }) => ratings.length > 0).map(({ opdId }) => opdId),
    );
    return masterplan.opds.map(({ id, shortName }) => ({
      done: raters.has(id),
      path: [...path, 'opdRatings'],
      ...seenToBy(view, ownerOf(id)),
      name: sameText(shortName),
    }));
  },
  'readiness-consolidation': (view) => {
    if (view.assessment === null) return [];
    const { item, path } = view.assessment;
    const ratings = item.consolidated?.ratings ?? [];
    const answered = new Set(
      ratings.flatMap(({ current, indicatorId }) => (current === null ? [] : [indicatorId])),
    );
    return indicatorsOf(view.framework.readiness).map(({ id, name }) => ({
      done: answered.has(id),
      path: [...path, 'consolidated'],
      ...seenToBy(view, consolidator(view)),
      name,
    }));
  },
  'readiness-evidence': (view) =>
    rated(view, ({ evidence }) => evidence !== undefined && evidence.length > 0),
  'readiness-targets': (view) => rated(view, ({ target }) => target !== undefined),
};

type Rating = NonNullable<
  NonNullable<PlanView['assessment']>['item']['consolidated']
>['ratings'][number];

/** A question to each consolidated level; what doesn't apply has neither evidence nor target. */
function rated(view: PlanView, done: (rating: Rating) => boolean): ReturnType<Rule> {
  if (view.assessment === null) return [];
  const { item, path } = view.assessment;
  const names = new Map<string, LocalisedText>(
    indicatorsOf(view.framework.readiness).map(({ id, name }) => [id, name]),
  );
  return (item.consolidated?.ratings ?? []).flatMap((rating, at) => {
    if (typeof rating.current !== 'number') return [];
    return {
      done: done(rating),
      path: [...path, 'consolidated', 'ratings', at],
      ...seenToBy(view, consolidator(view)),
      name: names.get(rating.indicatorId) ?? sameText(rating.indicatorId),
    };
  });
}

function consolidator({ assessment, ownerOf }: PlanView) {
  return ownerOf(assessment?.item.consolidated?.ownerOpdId);
}

function seenToBy(
  { assessment, masterplan }: PlanView,
  who: Unit['who'],
): Pick<Unit, 'who' | 'isClosed' | 'openAssessment'> {
  if (assessment === null || isEditable(assessment.item.state)) return { who };
  const { assessedOn } = assessment.item;
  const open = masterplan.readiness.find(
    (each) => isEditable(each.state) && each.assessedOn >= assessedOn,
  );
  return { who: role('admin'), isClosed: true, openAssessment: open?.title };
}
