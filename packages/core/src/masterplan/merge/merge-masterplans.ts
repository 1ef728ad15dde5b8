import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../types.js';
import { checkSides } from './check-sides.js';
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
 * says, the conflict has what theirs does, so that nothing is lost.
 *
 * - Ids, tags, codes of factors and other lists of words are merged as sets; partners and evidence, which have no
 *   name, are known by what they say.
 * - Strategies cite factors by code and mean the factor: where one side gave it another code, what the other side
 *   cites follows.
 * - Two items added with the same id are one conflict, not a mixture of both.
 * - What one side removed and the other changed or newly links to stays, as a conflict.
 * - Of two moments of updating an item the later one is taken.
 * - A framework is one thing: it is taken from the side that changed it, and a conflict if both did. What doesn't
 *   belong to it, `issues` says.
 *
 * `base` is the plan that both began with. Which side is called ours makes no difference but for the conflicts.
 * The merged plan has the shape of a plan; whether it agrees with itself, `issues` says, as
 * {@link parseMasterplan} would: each side may have weighed a SWOT table soundly, and the weights of both together
 * no longer sum to 1.
 *
 * The three may come from anywhere: each is checked to have the shape of a plan first. Nothing is merged of what
 * isn't a plan, of plans with different ids or of different regions; the issues say which and where. It never
 * throws and writes to none of the three. Time grows with the size of the plan, not with its square.
 *
 * @example
 * const ours = { ...masterplan, title: 'Masterplan Kota Cerdas' };
 * const theirs = { ...masterplan, vision: 'Kota yang melayani' };
 * const result = mergeMasterplans(masterplan, ours, theirs);
 * result.ok && result.conflicts.length; // 0
 * result.ok && result.masterplan.title; // 'Masterplan Kota Cerdas'
 * result.ok && result.masterplan.vision; // 'Kota yang melayani'
 */
export function mergeMasterplans(
  base: Masterplan,
  ours: Masterplan,
  theirs: Masterplan,
  { frameworks = [] }: MergeOptions = {},
): MergeResult {
  const sides = { base, ours, theirs };
  const issues = checkSides(sides);
  return issues.length > 0 ? { ok: false, issues } : mergeSides(sides, {}, frameworks);
}
