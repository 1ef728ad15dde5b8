import type { Issue } from '../../issue/issue.js';
import { byCode } from '../shared/by-code.js';
import type { ImpactEffort } from '../types.js';
import type { ImpactEffortBorders } from './impact-effort-borders.js';
import {
  impactEffortQuadrant,
  impactEffortQuadrants,
  type ImpactEffortQuadrant,
} from './impact-effort-quadrant.js';
import { rankShared } from './rank-shared.js';
import { checkImpactEffort } from './scale-of-five.js';
import type { LeftOutItem, RatedItem } from './types.js';

/**
 * An item with its rank; `ratio` is impact ÷ effort.
 *
 * @example
 * const place: ImpactEffortPlace = {
 *   rank: 1,
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   ratio: 2.5,
 *   quadrant: 'quick-win',
 *   impactEffort: { impact: 5, effort: 2 },
 * };
 */
export interface ImpactEffortPlace {
  readonly rank: number;
  readonly id: string;
  readonly code: string;
  /** Impact ÷ effort, 0.2 to 5. */
  readonly ratio: number;
  readonly quadrant: ImpactEffortQuadrant;
  readonly impactEffort: ImpactEffort;
}

/**
 * Items by what they bring for what they take.
 *
 * @example
 * const ranking: ImpactEffortRanking = { ranked: [], leftOut: [], issues: [] };
 */
export interface ImpactEffortRanking {
  /** First to last; of one rank in order of code. */
  readonly ranked: readonly ImpactEffortPlace[];
  /** In order of code. */
  readonly leftOut: readonly LeftOutItem[];
  readonly issues: readonly Issue[];
}

/**
 * How impact and effort are weighed.
 *
 * @example
 * const options: ImpactEffortOptions = { by: 'quadrant' };
 */
export interface ImpactEffortOptions {
  /** `ratio` (the default): impact ÷ effort alone; `quadrant`: quadrants in their order, the ratio within. */
  readonly by?: 'ratio' | 'quadrant' | undefined;
  readonly borders?: ImpactEffortBorders | undefined;
  /** Where the list stands; the paths of issues begin with it. */
  readonly path?: Issue['path'] | undefined;
}

/**
 * Ranks by impact and effort, the best first; equals share a rank (1, 2, 2, 4). What is not rated, or off the scale
 * of 1 to 5, is left out with the reason. Paths begin with `path`, else with the item's index. Ranking by the ratio, and the borders of the quadrants, are our own proposal.
 *
 * @example
 * const { ranked } = rankByImpactEffort([
 *   { id: 'a', code: 'PR-1', impactEffort: { impact: 4, effort: 4 } },
 *   { id: 'b', code: 'PR-2', impactEffort: { impact: 5, effort: 2 } },
 * ]);
 * ranked.map(({ code, quadrant }) => `${code} ${quadrant}`); // ['PR-2 quick-win', 'PR-1 major-project']
 */
export function rankByImpactEffort(
  items: readonly RatedItem[],
  { borders, by = 'ratio', path = [] }: ImpactEffortOptions = {},
): ImpactEffortRanking {
  const rated: Omit<ImpactEffortPlace, 'rank'>[] = [];
  const leftOut: LeftOutItem[] = [];
  const issues: Issue[] = [];
  items.forEach(({ id, code, impactEffort }, index) => {
    const quadrant =
      impactEffort === undefined ? null : impactEffortQuadrant(impactEffort, borders);
    if (impactEffort === undefined) leftOut.push({ id, code, reason: 'not-rated' });
    else if (quadrant === null) leftOut.push({ id, code, reason: 'rating-out-of-range' });
    else {
      const ratio = impactEffort.impact / impactEffort.effort;
      rated.push({ id, code, ratio, quadrant, impactEffort });
    }
    issues.push(...checkImpactEffort(impactEffort, [...path, index]));
  });
  const scoresOf = ({ quadrant, ratio }: Omit<ImpactEffortPlace, 'rank'>) =>
    by === 'ratio' ? [ratio] : [-impactEffortQuadrants.indexOf(quadrant), ratio];
  return {
    ranked: rankShared(rated, scoresOf, byCode).map(({ rank, item }) => ({ rank, ...item })),
    leftOut: leftOut.sort(byCode),
    issues,
  };
}
