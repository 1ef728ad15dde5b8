import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import { createEditor, type Masterplan, type MasterplanChange } from '@kotacerdas/core/masterplan';
import type { WidgetList } from './plan-with';

export type AppliedChange<List extends WidgetList> =
  | { readonly ok: true; readonly plan: Masterplan; readonly item: Masterplan[List][number] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

interface Editing<List extends WidgetList> {
  readonly plan: Masterplan;
  readonly framework: Framework;
  readonly list: List;
  /** Of the item that is written; `undefined` while it is new. */
  readonly id: string | undefined;
}

/** What a widget has told, done to the plan, and the item that it was about. A new one is the one that it adds. */
export function appliedChange<List extends WidgetList>(
  { framework, id, list, plan }: Editing<List>,
  change: MasterplanChange,
): AppliedChange<List> {
  const result = createEditor(plan, { frameworks: [framework] }).apply(change);
  if (!result.ok) return { ok: false, issues: result.issues };
  const known = new Set(plan[list].map((each) => each.id));
  const items: readonly Masterplan[List][number][] = result.masterplan[list];
  const item = items.find((each) => (id === undefined ? !known.has(each.id) : each.id === id));
  if (item === undefined) return { ok: false, issues: [] };
  return { ok: true, plan: result.masterplan, item };
}
