import { actRules } from './act-rules.js';
import type { ApprovalAct } from './acts.js';
import type { DecidedLevels } from './decided-levels.js';
import { hasNoLevels } from './has-no-levels.js';

/**
 * How many indicators of an assessment an act would leave without a final level, which whoever does it should know.
 * It is none where the act says nothing of levels, and where {@link decideAct} refuses it for want of any.
 *
 * @example
 * openLevels('submit', { decided: 20, indicators: 27 }); // 7
 * openLevels('return', { decided: 20, indicators: 27 }); // 0
 */
export function openLevels(act: ApprovalAct, levels: DecidedLevels): number {
  return actRules[act].needsLevels && !hasNoLevels(levels) ? levels.indicators - levels.decided : 0;
}
