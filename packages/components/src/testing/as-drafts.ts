import type { ItemState, Masterplan } from '@kotacerdas/core/masterplan';

/** A plan whose analyses and programmes may all be edited, or are all in another state. */
export function asDrafts(plan: Masterplan, state: ItemState = 'draft'): Masterplan {
  const inState = <Item extends { readonly state: ItemState }>(item: Item): Item => ({
    ...item,
    state,
  });
  return { ...plan, swot: plan.swot.map(inState), programs: plan.programs.map(inState) };
}
