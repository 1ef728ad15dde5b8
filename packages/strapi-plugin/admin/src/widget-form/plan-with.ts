import type { Masterplan, MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';

/** The lists whose items are written in widgets. */
export type WidgetList = 'swot' | 'programs';

/** A plan with an item as it is being written: in place of the one that has its id, or as the last. */
export function planWith<List extends WidgetList>(
  plan: Masterplan,
  list: List,
  item: Masterplan[List][number],
): Masterplan {
  const before: readonly Masterplan[List][number][] = plan[list];
  const isThere = before.some(({ id }) => id === item.id);
  const after = isThere
    ? before.map((each) => (each.id === item.id ? item : each))
    : [...before, item];
  const strategies = 'factors' in item ? recited(plan, item) : plan.strategies;
  return { ...plan, strategies, [list]: after };
}

/** Strategies cite factors by code: they follow a factor that got another one, and let go of one that went. */
function recited({ strategies, swot }: Masterplan, { factors, id }: MasterplanSwotAnalysis) {
  const stored = swot.find((each) => each.id === id)?.factors ?? [];
  const codes = new Map(factors.map((factor) => [factor.id, factor.code]));
  const next = new Map(stored.map((factor) => [factor.code, codes.get(factor.id)]));
  const recite = (code: string) => {
    const now = next.has(code) ? next.get(code) : code;
    return now === undefined ? [] : [now];
  };
  return strategies.map((strategy) =>
    strategy.swotId === id
      ? { ...strategy, factorCodes: strategy.factorCodes.flatMap(recite) }
      : strategy,
  );
}
