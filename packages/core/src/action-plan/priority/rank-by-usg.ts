import type { Issue } from '../../issue/issue.js';
import { byCode } from '../shared/by-code.js';
import type { Usg } from '../types.js';
import { rankShared } from './rank-shared.js';
import { checkUsg } from './scale-of-five.js';
import type { LeftOutItem, RatedItem } from './types.js';
import { usgScore } from './usg-score.js';

/**
 * An item with its USG rank; `score` is the sum of the three parts of `usg`.
 *
 * @example
 * const place: UsgPlace = {
 *   rank: 1,
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   score: 12,
 *   usg: { urgency: 5, seriousness: 4, growth: 3 },
 * };
 */
export interface UsgPlace {
  readonly rank: number;
  readonly id: string;
  readonly code: string;
  /** 3 to 15. */
  readonly score: number;
  readonly usg: Usg;
}

/**
 * Items by urgency, seriousness and growth.
 *
 * @example
 * const ranking: UsgRanking = { ranked: [], leftOut: [], issues: [] };
 */
export interface UsgRanking {
  /** Largest score first; of one rank in order of code. */
  readonly ranked: readonly UsgPlace[];
  /** In order of code. */
  readonly leftOut: readonly LeftOutItem[];
  /** Ratings off the scale, by their place in the list. */
  readonly issues: readonly Issue[];
}

/**
 * Ranks by USG, largest first; equal scores share a rank (1, 2, 2, 4). What is not rated, or off the scale of 1
 * to 5, is left out with the reason and has no rank: it isn't last. Paths begin with `path`, else with the item's index.
 *
 * @example
 * const { leftOut, ranked } = rankByUsg([
 *   { id: 'a', code: 'PR-1', usg: { urgency: 3, seriousness: 3, growth: 3 } },
 *   { id: 'b', code: 'PR-2', usg: { urgency: 5, seriousness: 4, growth: 3 } },
 *   { id: 'c', code: 'PR-3' },
 * ]);
 * ranked.map(({ code, rank, score }) => `${rank} ${code} ${score}`); // ['1 PR-2 12', '2 PR-1 9']
 * leftOut; // [{ id: 'c', code: 'PR-3', reason: 'not-rated' }]
 */
export function rankByUsg(items: readonly RatedItem[], path: Issue['path'] = []): UsgRanking {
  const rated: Omit<UsgPlace, 'rank'>[] = [];
  const leftOut: LeftOutItem[] = [];
  const issues: Issue[] = [];
  items.forEach(({ id, code, usg }, index) => {
    const score = usg === undefined ? null : usgScore(usg);
    if (usg === undefined) leftOut.push({ id, code, reason: 'not-rated' });
    else if (score === null) leftOut.push({ id, code, reason: 'rating-out-of-range' });
    else rated.push({ id, code, score, usg });
    issues.push(...checkUsg(usg, [...path, index]));
  });
  return {
    ranked: rankShared(rated, ({ score }) => [score], byCode).map(({ rank, item }) => ({
      rank,
      ...item,
    })),
    leftOut: leftOut.sort(byCode),
    issues,
  };
}
