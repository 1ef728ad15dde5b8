import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import { checks } from '../check/checks.js';
import { namedFramework } from '../named-framework.js';
import type { Masterplan } from '../types.js';
import { planRule } from './plan-rules.js';
import { mergeVersions } from './rules/rule.js';
import { openSession } from './session.js';
import type { MergeChoices, MergeResult, MergeSides } from './types.js';

/** Merges once more from the start each time: what was chosen then counts wherever it matters. */
export function mergeSides(
  sides: MergeSides,
  choices: MergeChoices,
  frameworks: readonly Framework[],
): MergeResult {
  const session = openSession(choices);
  const masterplan = mergeVersions(planRule, sides, [], session) ?? sides.ours;
  const { conflicts } = session;
  return { masterplan, conflicts, issues: check(masterplan, frameworks), sides, choices };
}

function check(masterplan: Masterplan, frameworks: readonly Framework[]): readonly Issue[] {
  const framework = namedFramework(masterplan, frameworks);
  if (framework !== null) return checks.flatMap((rule) => rule(masterplan, framework));
  const { id, version } = masterplan.framework;
  return [error('unknown-framework', ['framework'], { found: `${id} ${version}` })];
}
