import type { Masterplan, Strategy } from '../types.js';
import type { MergeSides } from './types.js';

type Analyses = Masterplan['swot'];

/** What a side called each factor of an analysis, and what the merged plan calls it. */
type NewCodes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Strategies cite factors by code, and mean the factor. Where the merged plan calls one otherwise than a side did,
 * the strategies of that side cite it as the merged plan does: else what one side cites would be nowhere as soon
 * as the other gave it another code. `merged` are the analyses as they will be. The sides that need nothing stay
 * the very same.
 */
export function followFactorCodes(sides: MergeSides, merged: Analyses): MergeSides {
  const codes = new Map(
    merged.map(({ factors, id }) => [
      id,
      new Map(factors.map((factor) => [factor.id, factor.code])),
    ]),
  );
  return {
    base: follow(sides.base, codes),
    ours: follow(sides.ours, codes),
    theirs: follow(sides.theirs, codes),
  };
}

function follow(side: Masterplan, codes: NewCodes): Masterplan {
  const renamed = renamedIn(side.swot, codes);
  if (renamed.size === 0) return side;
  return { ...side, strategies: side.strategies.map((strategy) => rewrite(strategy, renamed)) };
}

/** For each analysis, the codes that become another. */
function renamedIn(swot: Analyses, codes: NewCodes): NewCodes {
  const renamed = new Map<string, ReadonlyMap<string, string>>();
  for (const { factors, id: swotId } of swot) {
    const next = codes.get(swotId);
    const own = new Map<string, string>();
    for (const { code, id } of factors) {
      const now = next?.get(id) ?? code;
      if (now !== code) own.set(code, now);
    }
    if (own.size > 0) renamed.set(swotId, own);
  }
  return renamed;
}

function rewrite(strategy: Strategy, renamed: NewCodes): Strategy {
  const codes = renamed.get(strategy.swotId);
  if (codes === undefined || !strategy.factorCodes.some((code) => codes.has(code))) return strategy;
  return { ...strategy, factorCodes: strategy.factorCodes.map((code) => codes.get(code) ?? code) };
}
