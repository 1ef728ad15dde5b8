import type { Rater } from '@kotacerdas/core/masterplan';
import type { Sheet } from './answer.js';

/** Whose answers are written, and where they belong. */
export interface SheetPlace {
  /** Names plan, assessment and rater: where the draft is kept. */
  readonly key: string;
  readonly assessmentId: string;
  readonly rater: Rater;
  /** The indicators of the instrument, in its order. */
  readonly indicatorIds: readonly string[];
  /** What the plan says. */
  readonly base: Sheet;
}
