import type { MasterplanChange } from '../masterplan/editor/change.js';
import { createEditor } from '../masterplan/editor/create-editor.js';
import type { MasterplanPatch } from '../masterplan/editor/patch.js';
import type { Masterplan } from '../masterplan/types.js';
import { fullPlan } from './full-plan.js';

/** The plan after a change that must be possible, and the patches it came to. */
export function edited(
  change: MasterplanChange,
  plan: Masterplan = fullPlan(),
): { masterplan: Masterplan; patches: readonly MasterplanPatch[] } {
  const result = createEditor(plan).apply(change);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result;
}

/** Why a change is refused: each code with its place. Empty when it isn't refused. */
export function refusals(change: unknown, plan: Masterplan = fullPlan()): string[] {
  const editor = createEditor(plan);
  // What comes over the wire may be anything.
  const result = editor.apply(change as MasterplanChange);
  if (result.ok) return [];
  if (editor.masterplan !== plan) throw new Error('a refused change changed the plan');
  return result.issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
}
