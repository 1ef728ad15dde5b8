import type { Rater } from '@kotacerdas/core/masterplan';
import { isEmpty, type Sheet } from './answer.js';
import { answerFaults } from './answer-faults.js';
import { sameAnswer } from './standing-answers.js';

/** How many answers lack something that keeps what is new in them out of the plan. */
export function incompleteAnswers(sheet: Sheet, base: Sheet, rater: Rater['kind']): number {
  const planned = new Map(base.map((answer) => [answer.indicatorId, answer]));
  return sheet.filter(
    (answer) =>
      !isEmpty(answer) &&
      !sameAnswer(planned.get(answer.indicatorId), answer) &&
      answerFaults(answer, rater).length > 0,
  ).length;
}
