import type { Masterplan, SingleChange, Strategy } from '@kotacerdas/core/masterplan';
import type { Factor } from './board.js';

/** A strategy and where in its list it cites a factor. */
export interface Citation {
  readonly strategy: Strategy;
  readonly at: number;
  /** Whether the strategy cites nothing else: then it can't do without. */
  readonly isOnly: boolean;
}

/** Who cites each factor of an analysis, by the factor's id, as the plan says. */
export function citationsOf(
  { strategies, swot }: Masterplan,
  swotId: string | null,
): ReadonlyMap<string, readonly Citation[]> {
  const factors = swot.find(({ id }) => id === swotId)?.factors ?? [];
  const ids = new Map(factors.map(({ code, id }) => [code, id]));
  const found = new Map<string, Citation[]>();
  for (const strategy of strategies) {
    if (strategy.swotId !== swotId) continue;
    strategy.factorCodes.forEach((code, at) => {
      const id = ids.get(code);
      if (id === undefined) return;
      const isOnly = strategy.factorCodes.every((cited) => cited === code);
      found.set(id, [...(found.get(id) ?? []), { strategy, at, isOnly }]);
    });
  }
  return found;
}

/**
 * What gives strategies back the factors that came back: taking a factor out took its citations with it.
 * `lost` are those that there were, by factor; codes are those that hold afterwards.
 */
export function restoredCitations(
  { strategies, swot }: Masterplan,
  swotId: string,
  returned: readonly Factor[],
  factors: readonly Factor[],
  lost: ReadonlyMap<string, readonly Citation[]>,
): SingleChange[] {
  const known = swot.find(({ id }) => id === swotId)?.factors ?? [];
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  const codes = new Map(factors.map(({ code, id }) => [id, code]));
  const cited = new Map<Strategy['id'], string[]>();
  for (const { id } of returned) {
    for (const { at, strategy } of lost.get(id) ?? []) {
      const now = strategies.find((entry) => entry.id === strategy.id);
      if (now === undefined) continue;
      const list = cited.get(now.id) ?? now.factorCodes.map((code) => ids.get(code) ?? code);
      if (!list.includes(id)) list.splice(at, 0, id);
      cited.set(now.id, list);
    }
  }
  return [...cited].map(([id, list]) => ({
    kind: 'update',
    list: 'strategies',
    id,
    fields: { factorCodes: list.flatMap((factor) => codes.get(factor) ?? []) },
  }));
}
