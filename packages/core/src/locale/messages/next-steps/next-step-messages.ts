import type { RequirementId } from '../../../issue/requirement-id.js';
import type { StepRole } from '../../../issue/step-role.js';
import type { StepWord } from '../../../issue/step-word.js';

/**
 * The words for what a book requires and for what to do next. They stand apart from the other messages, so that
 * a page which doesn't show them doesn't load them. A language that lacks one doesn't compile.
 */
export interface NextStepMessages {
  /** What a requirement counts. */
  readonly requirements: Readonly<Record<RequirementId, string>>;
  /** What meets it. */
  readonly steps: Readonly<Record<RequirementId, string>>;
  /** The same where an assessment takes no more answers as it stands. */
  readonly closedSteps: Readonly<Partial<Record<RequirementId, string>>>;
  /** What can be done about it: have it opened again, or finish the one that is open by now. */
  readonly closedWays: Readonly<Record<'again' | 'open', string>>;
  readonly words: Readonly<Record<StepWord, string>>;
  readonly roles: Readonly<Record<StepRole, string>>;
}
