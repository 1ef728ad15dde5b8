import type { Issue } from '../../issue/issue.js';
import { durationInYears } from '../horizon/duration-in-years.js';
import { impactEffortQuadrant } from '../priority/impact-effort-quadrant.js';
import { rankShared } from '../priority/rank-shared.js';
import { checkImpactEffort, checkUsg } from '../priority/scale-of-five.js';
import type { LeftOutItem } from '../priority/types.js';
import { usgScore } from '../priority/usg-score.js';
import { byCode } from '../shared/by-code.js';
import { requireNumber } from '../shared/require-number.js';
import type { ActionProgram, ProgramRef } from '../types.js';
import { defaultQuickWins } from './quick-win-profile.js';

/**
 * What {@link quickWinCandidates} reads of a programme.
 *
 * @example
 * const program: QuickWinCandidateProgram = {
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   dimensionId: 'smart-living',
 *   period: { from: 2026, to: 2026 },
 *   quickWin: false,
 *   status: 'planned',
 *   impactEffort: { impact: 5, effort: 2 },
 * };
 */
export type QuickWinCandidateProgram = Pick<
  ActionProgram,
  'id' | 'code' | 'dimensionId' | 'impactEffort' | 'period' | 'quickWin' | 'status' | 'usg'
>;

/**
 * A programme that could be a quick win, with what it is ranked by.
 *
 * @example
 * const candidate: QuickWinCandidate = {
 *   rank: 1,
 *   programId: 'pr-1',
 *   code: 'PR-1',
 *   dimensionId: 'smart-living',
 *   ratio: 2.5,
 *   usg: 12,
 *   isQuickWin: false,
 * };
 */
export interface QuickWinCandidate extends ProgramRef {
  readonly rank: number;
  readonly dimensionId: string;
  /** Impact ÷ effort. */
  readonly ratio: number;
  /** USG score, which decides between equal ratios; `null` ranks below every score. */
  readonly usg: number | null;
  /** Whether the plan calls it a quick win already. */
  readonly isQuickWin: boolean;
}

/**
 * Candidates for quick wins, best first, and the short programmes that can't be ranked.
 *
 * @example
 * const candidates: QuickWinCandidates = { ranked: [], leftOut: [], issues: [] };
 */
export interface QuickWinCandidates {
  readonly ranked: readonly QuickWinCandidate[];
  /** Short enough, but without a usable rating of impact and effort; in order of code. */
  readonly leftOut: readonly (ProgramRef & Pick<LeftOutItem, 'reason'>)[];
  readonly issues: readonly Issue[];
}

/**
 * Programmes of at most `upToYears` (a year), ranked by impact ÷ effort and then by USG; equals share a rank.
 * Cancelled programmes and those whose period is none are no candidates. Paths begin at `programs`. The order of
 * criteria is our own proposal.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when `upToYears` is negative or no number.
 *
 * @example
 * const { ranked } = quickWinCandidates([
 *   {
 *     id: 'pr-1',
 *     code: 'PR-1',
 *     dimensionId: 'smart-living',
 *     period: { from: 2026, to: 2026 },
 *     quickWin: false,
 *     status: 'planned',
 *     impactEffort: { impact: 5, effort: 2 },
 *   },
 * ]);
 * ranked[0]?.ratio; // 2.5
 */
export function quickWinCandidates(
  programs: readonly QuickWinCandidateProgram[],
  { upToYears }: { readonly upToYears: number } = defaultQuickWins,
): QuickWinCandidates {
  requireNumber(upToYears, [0, Infinity], 'upToYears');
  const rated: (Omit<QuickWinCandidate, 'rank'> & { readonly id: string })[] = [];
  const leftOut: LeftOutItem[] = [];
  const issues: Issue[] = [];
  programs.forEach((program, index) => {
    const years = durationInYears(program.period);
    if (years === null || years > upToYears || program.status === 'cancelled') return;
    const { code, dimensionId, id, impactEffort, quickWin, usg } = program;
    const path = ['programs', index];
    issues.push(...checkUsg(usg, path), ...checkImpactEffort(impactEffort, path));
    if (impactEffort === undefined || impactEffortQuadrant(impactEffort) === null) {
      const reason = impactEffort === undefined ? 'not-rated' : 'rating-out-of-range';
      leftOut.push({ id, code, reason });
      return;
    }
    rated.push({
      id,
      programId: id,
      code,
      dimensionId,
      ratio: impactEffort.impact / impactEffort.effort,
      usg: usg === undefined ? null : usgScore(usg),
      isQuickWin: quickWin,
    });
  });
  return {
    ranked: rankShared(rated, ({ ratio, usg }) => [ratio, usg ?? -Infinity], byCode).map(
      ({ rank, item: { id, ...item } }) => ({ rank, ...item }),
    ),
    leftOut: leftOut.sort(byCode).map(({ code, id, reason }) => ({ programId: id, code, reason })),
    issues,
  };
}
