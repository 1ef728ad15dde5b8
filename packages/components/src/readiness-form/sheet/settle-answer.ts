import type { Rater } from '@kotacerdas/core/masterplan';
import { isEmpty, type Answer } from './answer.js';
import { answerFaults, isBlank, rowFaults } from './answer-faults.js';

/**
 * What of an answer can go into the plan: `null` while it is empty or lacks a reason or a justification.
 * Evidence with a fault waits in the draft, and the rest goes without it.
 */
export function settleAnswer(answer: Answer, rater: Rater['kind']): Answer | null {
  const evidence = answer.evidence.filter(
    (row) => !isBlank(row.label) && rowFaults(row, 0).length === 0,
  );
  const settled = {
    ...answer,
    evidence,
    note: isBlank(answer.note) ? '' : answer.note,
    justification: rater === 'consolidated' ? answer.justification : '',
  };
  if (isEmpty(settled)) return null;
  return answerFaults(settled, rater).length === 0 ? settled : null;
}
