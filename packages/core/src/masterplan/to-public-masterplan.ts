import type { Masterplan } from './types.js';

/**
 * A plan as the public may read it: without the reasons that reviewers gave for returning something, which
 * are meant for its author. Everything else stays, also the state of each item.
 *
 * @example
 * toPublicMasterplan(masterplan).problems[0]?.stateReason; // undefined
 */
export function toPublicMasterplan(masterplan: Masterplan): Masterplan {
  return {
    ...masterplan,
    problems: masterplan.problems.map(withoutReason),
    needs: masterplan.needs.map(withoutReason),
    innovations: masterplan.innovations.map(withoutReason),
    readiness: masterplan.readiness.map(withoutReason),
    swot: masterplan.swot.map(withoutReason),
    strategies: masterplan.strategies.map(withoutReason),
    programs: masterplan.programs.map(withoutReason),
    evaluations: masterplan.evaluations.map(withoutReason),
  };
}

function withoutReason<Item extends { stateReason?: string | undefined }>(item: Item): Item {
  const copy = { ...item };
  delete copy.stateReason;
  return copy;
}
