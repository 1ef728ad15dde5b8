import type { TemplateResult } from 'lit';
import { option, selectField } from '../../base/list/select-field.js';
import { groupings, type Grouping } from '../groups/grouping.js';
import type { InventoryMessages } from '../messages/types.js';

/** How the list is laid out. */
export function groupField(
  value: Grouping,
  text: InventoryMessages,
  change: (group: Grouping) => void,
): TemplateResult {
  return selectField({
    label: text.group,
    value,
    change: (chosen) => change(groupings.find((known) => known === chosen) ?? 'none'),
    options: groupings.map((known) => option(known, text.groups[known], value)),
  });
}
