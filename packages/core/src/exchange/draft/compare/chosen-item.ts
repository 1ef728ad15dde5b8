import { mergeItem } from '../../../masterplan/item/merge-item.js';
import type { ImportIssue } from '../import-issue.js';
import type { ComparedItem, ImportChoice } from './types.js';

type Chosen =
  | { readonly kind: 'item'; readonly item: unknown }
  | { readonly kind: 'left' }
  | { readonly kind: 'refused'; readonly issues: readonly ImportIssue[] };

/** What becomes of an item by what somebody chose about it. */
export function chosenItem(compared: ComparedItem, choice: ImportChoice | undefined): Chosen {
  const { base, conflicts, fields, issues, label, list, ours, status, theirs } = compared;
  if (choice === 'keep' || status === 'unchanged') return { kind: 'left' };
  if (status === 'refused') {
    return { kind: 'refused', issues: issues.filter(({ severity }) => severity === 'error') };
  }
  if (ours === null || base === null || theirs === null) return { kind: 'item', item: ours };
  const choices =
    choice === 'take'
      ? Object.fromEntries(conflicts.map(({ id }) => [id, 'ours' as const]))
      : (choice ?? {});
  const merged = mergeItem(list, { base, ours, theirs }, choices);
  if (merged.conflicts.length === 0) return { kind: 'item', item: merged.item };
  const issue: ImportIssue = {
    severity: 'error',
    code: 'item-conflicts',
    sheet: fields[0]?.sheet ?? '',
    address: fields[0]?.address ?? '',
    params: { found: label, count: merged.conflicts.length },
  };
  return { kind: 'refused', issues: [issue] };
}
