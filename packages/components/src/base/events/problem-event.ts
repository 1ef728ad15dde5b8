import type { PlanState } from '../source/plan.js';

/** What a widget shows instead of a plan. */
export type PlanProblem = Extract<PlanState, { kind: 'failed' | 'refused' }>;

/** `kc-problem`: a widget can't show its plan, and says so to the reader; a page may note it. */
export class KcProblemEvent extends Event {
  static readonly eventName = 'kc-problem';
  readonly problem: PlanProblem;

  constructor(problem: PlanProblem) {
    super(KcProblemEvent.eventName, { bubbles: true, composed: true });
    this.problem = problem;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-problem': KcProblemEvent;
  }
}
