import type { Issue } from '../../issue/issue.js';
import type { PlanView } from './plan-view.js';
import type { StepName, StepOwner } from './types.js';

/** One place of the plan of which a requirement asks something. */
export interface Unit {
  readonly done: boolean;
  readonly name: StepName;
  readonly path: Issue['path'];
  readonly who: StepOwner;
  /** Whether it is in an assessment that takes no more answers as it stands. */
  readonly isClosed?: boolean;
  /** The title of the later assessment that is open by now. */
  readonly openAssessment?: string | undefined;
}

/** A requirement: the places that it looks at, and which of them meet it. */
export type Rule = (view: PlanView) => Unit[];
