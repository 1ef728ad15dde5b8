import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../types.js';
import { mergeSides } from './merge-sides.js';
import type { MergeResult } from './types.js';

/**
 * How plans are merged.
 *
 * @example
 * const options: MergeOptions = { frameworks: [] };
 */
export interface MergeOptions {
  /** Frameworks of the region's own; they come before the built-in ones. */
  readonly frameworks?: readonly Framework[] | undefined;
}

/**
 * Joins what two sides made of one plan, item by item and field by field. What only one side changed, added,
 * removed or moved is taken; where both did, and differently, it is a conflict: the merged plan has what ours
 * says, the conflict has what theirs does, so that nothing is lost. Ids, tags and codes of factors are merged
 * as sets; two items added with the same id are one conflict, not a mixture of both.
 *
 * `base` is the plan that both began with. Which side is called ours makes no difference but for the conflicts.
 * The merged plan has the shape of a plan; whether it agrees with itself, `issues` says, as
 * {@link parseMasterplan} would. Time grows with the size of the plan, not with its square.
 *
 * @example
 * const ours = { ...masterplan, title: 'Masterplan Kota Cerdas' };
 * const theirs = { ...masterplan, vision: 'Kota yang melayani' };
 * const { conflicts, masterplan: merged } = mergeMasterplans(masterplan, ours, theirs);
 * conflicts.length; // 0
 * merged.title; // 'Masterplan Kota Cerdas'
 * merged.vision; // 'Kota yang melayani'
 */
export function mergeMasterplans(
  base: Masterplan,
  ours: Masterplan,
  theirs: Masterplan,
  { frameworks = [] }: MergeOptions = {},
): MergeResult {
  return mergeSides({ base, ours, theirs }, {}, frameworks);
}
