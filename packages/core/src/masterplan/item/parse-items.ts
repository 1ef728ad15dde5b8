import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { checks } from '../check/checks.js';
import { readDocument } from '../reader/read-document.js';
import type { Masterplan } from '../types.js';
import { aroundItems, ofTheWholePlan } from './around-items.js';
import { parseItem, type ItemResult } from './parse-item.js';

/** Lists whose items have no parts with ids of their own, so that what is said twice among them is told by its place. */
export type PlainListName = 'problems' | 'needs' | 'innovations' | 'strategies';

/** Of an item beside others: ids and codes are for whoever knows the rest of the plan. */
const amongItems: ReadonlySet<Issue['code']> = new Set(['duplicate-id', 'duplicate-code']);

/**
 * Reads many items of one list, each as {@link parseItem} reads it alone: what takes long is to begin, and they begin
 * together. Where some are of no right shape, the others are read without them.
 */
export function parseItems<List extends PlainListName>(
  list: List,
  inputs: readonly unknown[],
  framework: Framework,
): ItemResult<List>[] {
  const [only, ...others] = inputs;
  if (others.length === 0) return inputs.length === 0 ? [] : [parseItem(list, only, framework)];
  const read = readDocument('masterplan', { ...aroundItems(framework), [list]: inputs });
  if (!read.ok) {
    const half = Math.ceil(inputs.length / 2);
    return [inputs.slice(0, half), inputs.slice(half)].flatMap((part) =>
      parseItems(list, part, framework),
    );
  }
  const plan = read.document;
  const issues = new Map<number, Issue[]>();
  for (const issue of checks.flatMap((check) => check(plan, framework))) {
    const [of, at, ...path] = issue.path;
    if (of !== list || typeof at !== 'number' || ofTheWholePlan.has(issue.code)) continue;
    if (amongItems.has(issue.code)) continue;
    issues.set(at, [...(issues.get(at) ?? []), { ...issue, path }]);
  }
  const items: readonly Masterplan[List][number][] = plan[list];
  return items.map((item, at): ItemResult<List> => {
    const found = issues.get(at) ?? [];
    return found.some(({ severity }) => severity === 'error')
      ? { ok: false, issues: found }
      : { ok: true, item, issues: found };
  });
}
