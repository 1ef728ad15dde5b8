import type {
  Masterplan,
  MasterplanSwotAnalysis,
  Program,
  Strategy,
} from '@kotacerdas/core/masterplan';
import {
  rankStrategies,
  type FactorKind,
  type RankedStrategy,
  type StrategyKind,
  type StrategyRanking,
  type SwotResult,
} from '@kotacerdas/core/swot';
import type { SwotView } from '../swot-quadrant/swot-views.js';

export type Factor = MasterplanSwotAnalysis['factors'][number];

/** A strategy with its rank and the programmes that carry it out. */
export interface TowsStrategy {
  /** Its place among the strategies of the analysis, which issues name it by. */
  readonly index: number;
  readonly strategy: Strategy;
  /** `null` where it cites no factor with a score. */
  readonly ranked: RankedStrategy | null;
  readonly rankTurned: number | null;
  readonly programs: readonly Program[];
}

/** What the matrix of one analysis shows. */
export interface TowsView {
  readonly swot: SwotView;
  readonly factors: Readonly<Record<FactorKind, readonly Factor[]>>;
  /** Of factors that count, by code; of those that share one, the first. */
  readonly scores: ReadonlyMap<string, number>;
  /** By rank; those without one last. */
  readonly strategies: readonly TowsStrategy[];
  readonly cells: Readonly<Record<StrategyKind, readonly TowsStrategy[]>>;
  readonly ranking: StrategyRanking;
}

/** Factors, strategies and programmes of an analysis, joined once. */
export function towsView(swot: SwotView, { programs, strategies }: Masterplan): TowsView {
  const own = strategies.filter(({ swotId }) => swotId === swot.analysis.id);
  const ranking = rankStrategies(own, swot.result);
  const carriedOutBy = programsByStrategy(programs);
  const turned = new Map(ranking.turnedRound?.ranked.map(({ index, rank }) => [index, rank]));
  const order: readonly { readonly index: number; readonly rank?: number }[] = [
    ...ranking.ranked,
    ...ranking.leftOut,
  ];
  const ranked = new Map(ranking.ranked.map((entry) => [entry.index, entry]));
  const joined = order.flatMap(({ index }): TowsStrategy[] => {
    const strategy = own[index];
    if (strategy === undefined) return [];
    return [
      {
        index,
        strategy,
        ranked: ranked.get(index) ?? null,
        rankTurned: turned.get(index) ?? null,
        programs: carriedOutBy.get(strategy.id) ?? [],
      },
    ];
  });
  const ofKind = (kind: FactorKind) =>
    swot.analysis.factors.filter((factor) => factor.kind === kind);
  const cell = (kind: StrategyKind) => joined.filter(({ strategy }) => strategy.kind === kind);
  return {
    swot,
    factors: {
      strength: ofKind('strength'),
      weakness: ofKind('weakness'),
      opportunity: ofKind('opportunity'),
      threat: ofKind('threat'),
    },
    scores: scoresOf(swot.result),
    strategies: joined,
    cells: { SO: cell('SO'), ST: cell('ST'), WO: cell('WO'), WT: cell('WT') },
    ranking,
  };
}

function scoresOf({ factors }: SwotResult): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { code, score } of factors) {
    if (score !== null && !scores.has(code)) scores.set(code, score);
  }
  return scores;
}

function programsByStrategy(programs: readonly Program[]): ReadonlyMap<string, readonly Program[]> {
  const found = new Map<string, Program[]>();
  for (const program of programs) {
    for (const id of new Set<string>(program.strategyIds)) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [program]);
      else list.push(program);
    }
  }
  return found;
}
