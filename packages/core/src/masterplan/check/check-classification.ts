import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { error, type Check } from './check.js';
import { itemLists } from './lists.js';

/** Dimensions, sub-dimensions, elements and indicators exist in the framework that the plan names. */
export const checkClassification: Check = (masterplan, framework) => {
  const parents = parentBySubDimension(framework);
  const dimensions = new Set(framework.dimensions.map(({ id }) => id));
  const known = { dimensions, parents, framework: framework.id };
  return [
    ...itemLists.flatMap((list) =>
      masterplan[list].flatMap((item, index) => checkItem(item, [list, index], known)),
    ),
    ...masterplan.evaluations.flatMap((evaluation, index) =>
      checkDimension(evaluation.dimensionId, ['evaluations', index, 'dimensionId'], known),
    ),
    ...masterplan.swot.flatMap(({ scope }, index) => {
      const path = ['swot', index, 'scope'];
      if (scope.kind === 'dimension') {
        return checkDimension(scope.dimensionId, [...path, 'dimensionId'], known);
      }
      return scope.kind === 'readiness-element'
        ? checkElement(scope.elementId, path, framework)
        : [];
    }),
    ...checkIndicators(masterplan, framework),
  ];
};

interface Known {
  readonly dimensions: ReadonlySet<string>;
  readonly parents: ReadonlyMap<string, string>;
  readonly framework: string;
}

function parentBySubDimension(framework: Framework): ReadonlyMap<string, string> {
  return new Map(
    framework.dimensions.flatMap((dimension) =>
      dimension.subDimensions.map((part) => [part.id, dimension.id] as const),
    ),
  );
}

function checkDimension(id: string, path: Issue['path'], known: Known): Issue[] {
  return known.dimensions.has(id)
    ? []
    : [error('unknown-dimension', path, { found: id, framework: known.framework })];
}

function checkItem(
  item: { readonly dimensionId: string; readonly subDimensionId?: string | undefined },
  path: Issue['path'],
  known: Known,
): Issue[] {
  const wrong = checkDimension(item.dimensionId, [...path, 'dimensionId'], known);
  const { subDimensionId: found } = item;
  if (found === undefined || wrong.length > 0) return wrong;
  const parent = known.parents.get(found);
  const place = [...path, 'subDimensionId'];
  if (parent === undefined) {
    return [error('unknown-sub-dimension', place, { found, framework: known.framework })];
  }
  return parent === item.dimensionId
    ? []
    : [error('sub-dimension-of-other-dimension', place, { found, dimension: item.dimensionId })];
}

function checkElement(found: string, path: Issue['path'], framework: Framework): Issue[] {
  return framework.readiness.elements.some((element) => element.id === found)
    ? []
    : [error('unknown-element', [...path, 'elementId'], { found, framework: framework.id })];
}

const checkIndicators: Check = ({ readiness }, framework) => {
  const known = new Set(
    framework.readiness.elements.flatMap((element) =>
      element.subElements.flatMap((part) => part.indicators.map(({ id }) => id)),
    ),
  );
  const check = (ratings: readonly { readonly indicatorId: string }[], path: Issue['path']) =>
    ratings.flatMap(({ indicatorId: found }, index) =>
      known.has(found)
        ? []
        : [
            error('unknown-indicator', [...path, index, 'indicatorId'], {
              found,
              framework: framework.id,
            }),
          ],
    );
  return readiness.flatMap((assessment, index) => [
    ...assessment.opdRatings.flatMap(({ ratings }, at) =>
      check(ratings, ['readiness', index, 'opdRatings', at, 'ratings']),
    ),
    ...assessment.assessorRatings.flatMap(({ ratings }, at) =>
      check(ratings, ['readiness', index, 'assessorRatings', at, 'ratings']),
    ),
    ...check(assessment.consolidated?.ratings ?? [], [
      'readiness',
      index,
      'consolidated',
      'ratings',
    ]),
  ]);
};
