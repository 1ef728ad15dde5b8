import type { ComparedItem, ImportIssue } from '@kotacerdas/core/exchange';
import { fieldLabel } from '../../../middlewares/documents/refuse';
import { typeOfList } from '../writes/type-of-list';

/** Why somebody may not write an item, whatever file it comes in. */
export type WriteRefusal =
  | { readonly code: 'item-not-own' | 'text-unstorable' }
  | { readonly code: 'item-of-other-opd' | 'sheet-of-other-opd'; readonly opd: string }
  | { readonly code: 'field-not-own'; readonly column: string }
  | { readonly code: 'chapter-locked'; readonly by: string };

/** The same as an issue of the item, at the first cell that would change it. */
export function refusalIssue(
  refusal: WriteRefusal,
  { fields: [first], label, list }: Pick<ComparedItem, 'fields' | 'label' | 'list'>,
): ImportIssue {
  const { code } = refusal;
  const place = { sheet: first?.sheet ?? '', address: first?.address ?? '' };
  return {
    severity: 'error',
    code,
    ...place,
    params: { found: label, ...paramsOf(refusal, list) },
  };
}

function paramsOf(refusal: WriteRefusal, list: ComparedItem['list']): ImportIssue['params'] {
  switch (refusal.code) {
    case 'item-of-other-opd':
    case 'sheet-of-other-opd':
      return { opd: refusal.opd };
    case 'field-not-own':
      return { field: fieldLabel(typeOfList(list) ?? 'readiness-assessment', refusal.column) };
    case 'chapter-locked':
      return { by: refusal.by };
    default:
      return {};
  }
}
