import type { AgreedAnswer } from '@kotacerdas/core/readiness';
import type { Answer } from './answer.js';
import { isBlank } from './answer-faults.js';

/** Whether what the OPDs agree on can be taken over without losing anything that was decided or written. */
export function canTake({ current, justification }: Answer, agreed: AgreedAnswer): boolean {
  return isBlank(justification) && (current === null || current === agreed.current);
}

/** The decision that says what the OPDs said. */
export function takeAgreed(answer: Answer, agreed: AgreedAnswer, justification: string): Answer {
  return {
    ...answer,
    current: agreed.current,
    target: answer.target ?? agreed.target,
    justification,
  };
}
