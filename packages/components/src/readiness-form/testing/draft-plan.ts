import { createEditor, type Masterplan, type OpdId } from '@kotacerdas/core/masterplan';
import { samplePlan } from '../../testing/plans.js';

/** The sample plan while its assessment is still being filled in. */
export function draftPlan(): Masterplan {
  return opened(samplePlan());
}

/** A plan while its assessments are still being filled in. */
export function opened(plan: Masterplan): Masterplan {
  const readiness = plan.readiness.map((one) => ({ ...one, state: 'draft' as const }));
  return { ...plan, readiness };
}

/** The id of an OPD of the sample plan. */
export function idOfOpd(text: string): OpdId {
  const id = samplePlan().opds.find((opd) => opd.id === text)?.id;
  if (id === undefined) throw new Error(`The sample plan has no OPD ${text}.`);
  return id;
}

/** The plan after some changes; a change that is refused says why. */
export function planAfter(
  plan: Masterplan,
  changes: readonly Parameters<ReturnType<typeof createEditor>['apply']>[0][],
): Masterplan {
  const editor = createEditor(plan);
  for (const change of changes) {
    const result = editor.apply(change);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
  }
  return editor.masterplan;
}
