import type { Program } from '@kotacerdas/core/masterplan';
import type { ActionTableMessages } from '../messages/types.js';
import type { PlanIndex } from './plan-index.js';

/** What the details of a programme are drawn from. */
export interface DetailsOptions {
  readonly program: Program;
  readonly index: PlanIndex;
  readonly text: ActionTableMessages;
  /** Opens another programme in its place. */
  readonly open: (program: Program) => void;
  /** Further remarks, as sentences. */
  readonly remarks: readonly string[];
}
