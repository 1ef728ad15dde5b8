import type { Issue } from '../../issue/issue.js';
import type { Masterplan } from '../types.js';

/**
 * Why a place of the plan can't be merged: both sides changed it, one changed what the other removed, one linked
 * to what the other removed, or both added something there.
 *
 * @example
 * const kind: MergeConflictKind = 'both-changed';
 */
export type MergeConflictKind =
  'both-changed' | 'changed-and-removed' | 'linked-and-removed' | 'both-added';

/**
 * A place where two versions of a plan say different things. The merged plan has what ours says; what one side
 * removed and the other changed or linked to, it has as the other side has it. A value is absent where a side
 * has none.
 *
 * @example
 * const conflict: MergeConflict = {
 *   id: 'problems/p-1/title',
 *   kind: 'both-changed',
 *   place: ['problems', 'p-1', 'title'],
 *   base: 'Antrean',
 *   ours: 'Antrean panjang',
 *   theirs: 'Antrean izin',
 * };
 */
export interface MergeConflict {
  /** The place as one text, to choose by. */
  readonly id: string;
  readonly kind: MergeConflictKind;
  /**
   * Names of fields, and what entries of lists are known by: an id; the OPD, assessor or indicator of a rating;
   * a year; the year and source of a budget. `#order` after the name of a list is the order of its entries.
   */
  readonly place: readonly string[];
  readonly base?: unknown;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/**
 * Whose version of a conflict is taken.
 *
 * @example
 * const choice: MergeChoice = 'theirs';
 */
export type MergeChoice = 'ours' | 'theirs';

/**
 * Choices by the ids of conflicts.
 *
 * @example
 * const choices: MergeChoices = { 'problems/p-1/title': 'theirs' };
 */
export type MergeChoices = Readonly<Record<string, MergeChoice>>;

/**
 * The three versions that are merged: the one both sides began with, and what each made of it.
 *
 * @example
 * const sides = (before: Masterplan, mine: Masterplan, yours: Masterplan): MergeSides => ({
 *   base: before,
 *   ours: mine,
 *   theirs: yours,
 * });
 */
export interface MergeSides {
  readonly base: Masterplan;
  readonly ours: Masterplan;
  readonly theirs: Masterplan;
}

/**
 * A plan that two sides were merged into, with what is still to be decided. It is plain JSON, so that it can be
 * stored until somebody decides; {@link resolveConflicts} takes it.
 *
 * @example
 * const isDone = ({ conflicts, issues }: MergedMasterplan) => conflicts.length + issues.length === 0;
 */
export interface MergedMasterplan {
  readonly ok: true;
  readonly masterplan: Masterplan;
  /** What is still to be chosen, in the order of the plan. */
  readonly conflicts: readonly MergeConflict[];
  /**
   * What is wrong or odd about the merged plan, although each side may be fine: a code that both gave, programmes
   * that wait for each other, a link to what was chosen to be removed. With an error among them it is no valid
   * plan yet.
   */
  readonly issues: readonly Issue[];
  readonly sides: MergeSides;
  /** The choices made so far. */
  readonly choices: MergeChoices;
}

/**
 * What a merge came to, or why there is nothing to merge: paths of issues then begin with `base`, `ours` or
 * `theirs`.
 *
 * @example
 * const result: MergeResult = {
 *   ok: false,
 *   issues: [
 *     {
 *       severity: 'error',
 *       code: 'plan-differs',
 *       path: ['theirs', 'id'],
 *       params: { before: 'rencana-a', after: 'rencana-b' },
 *     },
 *   ],
 * };
 */
export type MergeResult =
  MergedMasterplan | { readonly ok: false; readonly issues: readonly Issue[] };
