import type { Framework } from '../../framework/types.js';
import { innovationStages } from '../../inventory/innovation-stages.js';
import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import type { Quadrant } from '../../swot/types.js';
import { explainMean } from './explain.js';
import { frameworkFigures } from './framework-figures.js';
import { readinessFigures } from './readiness-figures.js';
import type { LaterPart, SumKey } from './sum-paths.js';
import type { Tally } from './tally.js';
import type { RegionsFigures } from './types.js';

/** What the sums of a tally say, in the shape that readers know from one plan's summary. */
export function regionsFigures(tally: Tally, frameworks: readonly Framework[]): RegionsFigures {
  const sum: Sum = (key) => tally.sums.get(key) ?? 0;
  return {
    regions: tally.regions,
    items: {
      problems: sum('problems'),
      needs: sum('needs'),
      innovations: sum('innovations'),
      strategies: sum('strategies'),
      programs: sum('programs'),
    },
    states: {
      draft: sum('draft'),
      submitted: sum('submitted'),
      returned: sum('returned'),
      approved: sum('approved'),
      locked: sum('locked'),
    },
    opds: told(tally, 'opds', {
      total: sum('opds'),
      withItems: sum('opdsWithItems'),
      owing: sum('opdsOwing'),
    }),
    innovations: {
      total: sum('innovationsTotal'),
      fromOpds: sum('fromOpds'),
      fromCouncil: sum('fromCouncil'),
      owners: sum('owners'),
      completed: sum('completed'),
      stages: innovationStages.map((stage) => ({
        stage,
        innovations: tally.stages.get(stage) ?? 0,
      })),
      freshness: {
        under30Days: sum('under30Days'),
        from30To90Days: sum('from30To90Days'),
        over90Days: sum('over90Days'),
      },
      progress: explainMean(tally.innovationProgress, sum('innovationsTotal')),
    },
    programs: {
      total: sum('programsTotal'),
      quickWins: sum('quickWins'),
      byStatus: {
        planned: sum('planned'),
        running: sum('running'),
        finished: sum('finished'),
        postponed: sum('postponed'),
        cancelled: sum('cancelled'),
      },
      progress: {
        ...explainMean(tally.programProgress, sum('reported')),
        unreported: sum('unreported'),
      },
    },
    budget: budgetFigures(tally, sum),
    problems: told(tally, 'trace', problemFigures(sum)),
    swot: { ...countQuadrants(tally.quadrants), none: tally.quadrants.get('none') ?? 0 },
    swotTrapped: countQuadrants(tally.trapped),
    readiness: readinessFigures(tally, frameworks),
    unscored: [...tally.unscored],
    frameworks: frameworkFigures(tally, frameworks),
    issues: checkTotal(sum('budget')),
  };
}

type Sum = (key: SumKey) => number;

/** Figures with how many regions they come from; unknown where there are regions and none says them. */
function told<Figures>(
  { regions: counted, told: byPart }: Tally,
  part: LaterPart,
  figures: Figures,
): (Figures & { readonly regions: number }) | null {
  const regions = byPart.get(part) ?? 0;
  return regions === 0 && counted > 0 ? null : { regions, ...figures };
}

function budgetFigures(tally: Tally, sum: Sum): RegionsFigures['budget'] {
  const { sources, years } = tally;
  return {
    total: sum('budget'),
    cancelled: told(tally, 'budgetCancelled', { amount: sum('budgetCancelled') }),
    byYear: [...years].map(([year, amount]) => ({ year, amount })).sort((a, b) => a.year - b.year),
    bySource: [...sources]
      .map(([source, amount]) => ({ source, amount }))
      .sort((a, b) => b.amount - a.amount || (a.source < b.source ? -1 : 1)),
  };
}

/** Each region's budget is exact; their sum may be none that a number holds to the last rupiah. */
function checkTotal(total: number): Issue[] {
  if (Number.isSafeInteger(total)) return [];
  const params = { sum: String(total), limit: Number.MAX_SAFE_INTEGER };
  return [issueOf('error', 'budget-too-large', ['budget', 'total'], params)];
}

function problemFigures(sum: Sum) {
  const answered = sum('problemsAnswered');
  const partly = sum('problemsPartly');
  const open = sum('problemsOpen');
  const total = answered + partly + open;
  return { answered, partly, open, total, share: total === 0 ? null : answered / total };
}

function countQuadrants(
  counts: ReadonlyMap<Quadrant | 'none', number>,
): RegionsFigures['swotTrapped'] {
  const count = (quadrant: Quadrant) => counts.get(quadrant) ?? 0;
  return {
    SO: count('SO'),
    ST: count('ST'),
    WO: count('WO'),
    WT: count('WT'),
    'on-axis': count('on-axis'),
  };
}
