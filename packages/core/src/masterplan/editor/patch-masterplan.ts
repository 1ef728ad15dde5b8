import type { Masterplan } from '../types.js';
import type { MasterplanPatch } from './patch.js';
import { planTree } from './plan-tree.js';

/** A plan with patches that are known to fit it: those of its own history. */
export function patchMasterplan(
  masterplan: Masterplan,
  patches: readonly MasterplanPatch[],
): Masterplan {
  const tree = planTree(masterplan);
  for (const patch of patches) tree.write(patch);
  return tree.masterplan;
}
