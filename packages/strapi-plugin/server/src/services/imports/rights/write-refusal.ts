/** Why somebody may not write an item, whatever file it comes in. */
export type WriteRefusal =
  | { readonly code: 'item-not-own' | 'sheet-not-own'; readonly opd: string | null }
  | { readonly code: 'field-not-own'; readonly opd: string | null; readonly column: string }
  | { readonly code: 'chapter-locked'; readonly by: string | null }
  | { readonly code: 'text-unstorable' };
