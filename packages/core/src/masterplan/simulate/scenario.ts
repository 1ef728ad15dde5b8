import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import type { MasterplanChange } from '../editor/change.js';
import type { Masterplan } from '../types.js';

/** A plan as it would be, with the framework it would be read with. */
export interface Scenario {
  readonly masterplan: Masterplan;
  readonly framework: Framework;
  /** As of when its figures are shown; the question that names no assessment is about the one shown then. */
  readonly asOf?: string | undefined;
}

/**
 * What a question comes to: a change that the editor has to look at, a plan or a framework that is known to be
 * sound, or no answer.
 */
export type Answer =
  | { readonly kind: 'change'; readonly change: MasterplanChange }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

export const changing = (change: MasterplanChange): Answer => ({ kind: 'change', change });

export const becoming = (scenario: Scenario): Answer => ({ kind: 'scenario', scenario });

export const refusing = (...issues: readonly Issue[]): Answer => ({ kind: 'issues', issues });

/** An id that the plan hasn't. */
export const missing = (found: string, list: string, path: Issue['path']): Issue =>
  error('dangling-id', path, { found, list });
