import type { FactorKind } from '../types.js';

/**
 * A kind of strategy: use strengths for opportunities (SO) or against threats (ST), mend weaknesses with
 * opportunities (WO) or avoid both (WT).
 *
 * @example
 * const kind: StrategyKind = 'SO';
 */
export type StrategyKind = 'SO' | 'ST' | 'WO' | 'WT';

/** The kinds in the order in which the TOWS matrix is read. */
export const strategyKinds = ['SO', 'ST', 'WO', 'WT'] as const;

/** The two kinds of factor that a strategy joins. */
export const joinedKinds: Readonly<Record<StrategyKind, readonly [FactorKind, FactorKind]>> = {
  SO: ['strength', 'opportunity'],
  ST: ['strength', 'threat'],
  WO: ['weakness', 'opportunity'],
  WT: ['weakness', 'threat'],
};
