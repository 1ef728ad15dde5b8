import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { checks } from '../check/checks.js';
import { readDocument } from '../reader/read-document.js';
import type { Masterplan } from '../types.js';
import { aroundItems, ofTheWholePlan } from './around-items.js';
import type { ItemListName } from './item-lists.js';

/**
 * An item that was read, with what is odd about it, or why it was refused.
 *
 * @example
 * const titleOf = (result: ItemResult<'problems'>) => (result.ok ? result.item.title : null);
 */
export type ItemResult<List extends ItemListName> =
  | {
      readonly ok: true;
      readonly item: Masterplan[List][number];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads one item from anything, as {@link parseMasterplan} reads it within its plan: its shape, its dimension, that
 * nothing is said twice, that years fall into its period. Paths of issues begin within the item. Whether what it
 * cites exists, and whether its id and code are its own, is for whoever knows the rest of the plan.
 *
 * It never throws and never mends silently: an unknown field is a fault too.
 *
 * @example
 * const framework = kominfo2021;
 * const result = parseItem('problems', { id: 'p-1', title: '' }, framework);
 * result.ok; // false
 * result.issues.some(({ path }) => path[0] === 'title'); // true
 */
export function parseItem<List extends ItemListName>(
  list: List,
  input: unknown,
  framework: Framework,
): ItemResult<List> {
  const read = readDocument('masterplan', { ...aroundItems(framework), [list]: [input] });
  if (!read.ok) return { ok: false, issues: within(list, read.issues) };
  const plan = read.document;
  const found = checks.flatMap((check) => check(plan, framework));
  const issues = within(list, found).filter(({ code }) => !ofTheWholePlan.has(code));
  const item: Masterplan[List][number] | undefined = plan[list][0];
  if (item === undefined || issues.some(({ severity }) => severity === 'error')) {
    return { ok: false, issues };
  }
  return { ok: true, item, issues };
}

function within(list: ItemListName, issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) =>
    issue.path[0] === list && issue.path[1] === 0 ? [{ ...issue, path: issue.path.slice(2) }] : [],
  );
}
