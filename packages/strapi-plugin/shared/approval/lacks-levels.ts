import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { DecidedLevels } from '../contracts/readiness';

/** The acts that say an assessment is done, or good as it is. */
const settling: ReadonlySet<ApprovalAct> = new Set<ApprovalAct>(['submit', 'approve']);

/** Whether an assessment can't be taken further since none of its indicators has a final level. */
export const isUndecided = (act: ApprovalAct, levels: DecidedLevels | null): boolean =>
  settling.has(act) && levels !== null && levels.decided === 0 && levels.indicators > 0;

/**
 * How many indicators an act would leave without a final level, which whoever does it should know. Assessments without
 * any aren't asked about: they are refused.
 */
export function openLevels(
  act: ApprovalAct,
  items: readonly { readonly levels: DecidedLevels | null }[],
): number {
  if (!settling.has(act)) return 0;
  return items.reduce(
    (sum, { levels }) =>
      levels === null || isUndecided(act, levels) ? sum : sum + levels.indicators - levels.decided,
    0,
  );
}
