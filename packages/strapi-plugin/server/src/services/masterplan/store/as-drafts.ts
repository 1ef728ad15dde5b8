import type { Masterplan } from '@kotacerdas/core/masterplan';

interface Reviewed {
  state: Masterplan['problems'][number]['state'];
  stateReason?: string;
}

/** The plan as if nobody had decided on any of it: every item is a draft. */
export function asDrafts(masterplan: Masterplan): Masterplan {
  return {
    ...masterplan,
    problems: drafts(masterplan.problems),
    needs: drafts(masterplan.needs),
    innovations: drafts(masterplan.innovations),
    readiness: drafts(masterplan.readiness),
    swot: drafts(masterplan.swot),
    strategies: drafts(masterplan.strategies),
    programs: drafts(masterplan.programs),
    evaluations: drafts(masterplan.evaluations),
  };
}

function drafts<Item extends Reviewed>(items: readonly Item[]): Item[] {
  return items.map((item) => {
    const draft: Item = { ...item, state: 'draft' };
    delete draft.stateReason;
    return draft;
  });
}
