import {
  breakDownBudget,
  criticalPath,
  crossBudget,
  lateAndStale,
  measureProgress,
  planProgress,
  quickWinCandidates,
  rankByImpactEffort,
  rankByUsg,
  roadmap,
  rpjmdAlignment,
} from '@kotacerdas/core/action-plan';
import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';

/** Money, time, priorities and progress of the programmes. */
export function actionPlanFigures(
  { programs, rpjmd }: Masterplan,
  { dimensions }: Framework,
  asOf: string,
) {
  return {
    budget: {
      byDimension: breakDownBudget(programs, 'dimension', { keys: dimensions.map(({ id }) => id) }),
      byOpd: breakDownBudget(programs, 'opd'),
      yearBySource: crossBudget(programs, 'year', 'source'),
    },
    roadmap: roadmap(programs, { dimensionIds: dimensions.map(({ id }) => id) }),
    criticalPath: criticalPath(programs),
    progress: planProgress(programs, { asOf }),
    lateAndStale: lateAndStale(programs, { asOf }),
    measures: programs.flatMap(({ indicators }) =>
      indicators.map((indicator) => ({
        id: indicator.id,
        progress: [2024, 2025].map((year) => measureProgress(indicator, year)),
      })),
    ),
    usg: rankByUsg(programs),
    impactEffort: rankByImpactEffort(programs),
    quickWins: quickWinCandidates(programs),
    rpjmd: rpjmd === undefined ? 'none' : rpjmdAlignment(rpjmd, programs),
  };
}
