import type { InventoryKind, InventorySorting } from '@kotacerdas/core/dashboard';
import type { TemplateResult } from 'lit';
import { option, selectField } from '../../base/list/select-field.js';
import type { InventoryMessages } from '../messages/types.js';

const orders = {
  code: { column: 'code', descending: false },
  title: { column: 'title', descending: false },
  dimension: { column: 'dimension', descending: false },
  owner: { column: 'owner', descending: false },
  state: { column: 'state', descending: false },
  progress: { column: 'progress', descending: true },
  newest: { column: 'updated', descending: true },
  oldest: { column: 'updated', descending: false },
} as const satisfies Record<string, InventorySorting>;

/** What the list goes by. */
export function sortField(
  sorting: InventorySorting | null,
  kind: InventoryKind | null,
  text: InventoryMessages,
  change: (sorting: InventorySorting | null) => void,
): TemplateResult {
  const entries = Object.entries(orders).filter(
    ([name]) => name !== 'progress' || kind === null || kind === 'innovation',
  );
  const labels: Readonly<Record<string, string>> = {
    code: text.code,
    title: text.name,
    dimension: text.dimension,
    owner: text.owner,
    state: text.state,
    progress: text.mostProgress,
    newest: text.newest,
    oldest: text.oldest,
  };
  const chosen = entries.find(
    ([, order]) => order.column === sorting?.column && order.descending === sorting.descending,
  );
  const value = chosen?.[0] ?? '';
  return selectField({
    label: text.sort,
    value,
    change: (name) => change(entries.find(([known]) => known === name)?.[1] ?? null),
    options: [
      option('', text.planOrder, value),
      ...entries.map(([name]) => option(name, labels[name] ?? name, value)),
    ],
  });
}
