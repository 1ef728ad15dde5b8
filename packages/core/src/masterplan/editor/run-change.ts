import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import { namedFramework } from '../named-framework.js';
import type { Masterplan } from '../types.js';
import type { MasterplanChange } from './change.js';
import { checkTouched } from './check-touched.js';
import type { MasterplanPatch } from './patch.js';
import { perform } from './perform.js';
import { settleLinks } from './settle-links.js';
import { beginStep } from './step.js';
import { touchDependents } from './touch-dependents.js';

export type StepResult =
  | {
      readonly ok: true;
      readonly masterplan: Masterplan;
      readonly patches: readonly MasterplanPatch[];
      /** Lead back, in the order in which they are to be applied. */
      readonly inverse: readonly MasterplanPatch[];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The plan as a change makes it, or why the change can't be made. The plan given stays as it is. */
export function runChange(
  masterplan: Masterplan,
  change: MasterplanChange,
  frameworks: readonly Framework[],
): StepResult {
  const step = beginStep(masterplan);
  const refused = perform(step, change);
  if (refused.length > 0) return { ok: false, issues: refused };
  const framework = namedFramework(step.masterplan, frameworks);
  if (framework === null) {
    const { id, version } = step.masterplan.framework;
    const params = { found: `${id} ${version}` };
    return { ok: false, issues: [error('unknown-framework', ['framework'], params)] };
  }
  const unsettled = settleLinks(step, framework);
  if (unsettled.length > 0) return { ok: false, issues: unsettled };
  touchDependents(step);
  const issues = checkTouched(step.masterplan, step.touched, framework);
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const { inverse, patches } = step;
  return {
    ok: true,
    masterplan: step.masterplan,
    patches,
    inverse,
    issues,
  };
}
