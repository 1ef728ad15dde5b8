import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import { checks } from '../check/checks.js';
import { namedFramework } from '../named-framework.js';
import type { Masterplan } from '../types.js';
import { followFactorCodes } from './follow-factor-codes.js';
import { linkedPlaces } from './linked-places.js';
import { idOfPlace, placeOfId, type Place } from './place.js';
import { planRule, swotRule } from './plan-rules.js';
import { mergeVersions } from './rules/rule.js';
import { openSession, type Session } from './session.js';
import type { MergeChoices, MergedMasterplan, MergeSides } from './types.js';

/**
 * Merges once more from the start each time: what was chosen then counts wherever it matters. What the merged
 * plan lacks and links to is held; then it is merged again. That which is held may link to more, but only to
 * lists further up the chain, so that a few rounds are enough.
 */
export function mergeSides(
  sides: MergeSides,
  choices: MergeChoices,
  frameworks: readonly Framework[],
): MergedMasterplan {
  // What somebody chose to keep stays, even if the link to it goes by another choice.
  const held = new Map<string, Place>(Object.keys(choices).map((id) => [id, placeOfId(id)]));
  for (;;) {
    const swot = mergeSwot(sides, openSession(choices, held.values()));
    const session = openSession(choices, held.values());
    const versions = followFactorCodes(sides, swot);
    const masterplan = mergeVersions(planRule, versions, [], session) ?? versions.ours;
    const issues = check(masterplan, frameworks);
    const count = held.size;
    for (const place of linkedPlaces(issues, sides.base, masterplan)) {
      held.set(idOfPlace(place), place);
    }
    if (held.size > count) continue;
    return { ok: true, masterplan, conflicts: session.conflicts, issues, sides, choices };
  }
}

function mergeSwot({ base, ours, theirs }: MergeSides, session: Session): Masterplan['swot'] {
  const versions = { base: base.swot, ours: ours.swot, theirs: theirs.swot };
  return mergeVersions(swotRule, versions, ['swot'], session) ?? ours.swot;
}

function check(masterplan: Masterplan, frameworks: readonly Framework[]): readonly Issue[] {
  const framework = namedFramework(masterplan, frameworks);
  if (framework !== null) return checks.flatMap((rule) => rule(masterplan, framework));
  const { id, version } = masterplan.framework;
  return [error('unknown-framework', ['framework'], { found: `${id} ${version}` })];
}
