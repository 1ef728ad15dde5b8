import type { Rater } from '@kotacerdas/core/masterplan';
import type { Answer, Sheet } from './answer.js';
import { settleAnswer } from './settle-answer.js';

/** By indicator, what the plan is to hold. */
export type StandingAnswers = ReadonlyMap<string, Answer>;

/**
 * The answers of a draft that can go into the plan. One that the plan has already stays as it is, even
 * where this form would ask for more.
 */
export function standingAnswers(sheet: Sheet, base: Sheet, rater: Rater['kind']): StandingAnswers {
  const planned = new Map(base.map((answer) => [answer.indicatorId, answer]));
  const standing = new Map<string, Answer>();
  for (const answer of sheet) {
    const before = planned.get(answer.indicatorId);
    const same = before !== undefined && sameAnswer(before, answer);
    const settled = same ? answer : settleAnswer(answer, rater);
    if (settled !== null) standing.set(answer.indicatorId, settled);
  }
  return standing;
}

export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
