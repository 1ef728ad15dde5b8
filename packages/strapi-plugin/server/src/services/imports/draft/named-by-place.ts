import type { ComparedImport, ImportDraft } from '@kotacerdas/core/exchange';

/**
 * New items get an id each time that a file is read: choices about them go by the place of their first row, which
 * stays.
 */
export function namedByPlace(
  { rows }: ImportDraft,
  { issues, items }: ComparedImport,
): { compared: ComparedImport; names: ReadonlyMap<string, string> } {
  const names = new Map<string, string>();
  for (const { id, itemId, list, row, sheet } of rows) {
    if (id === null && !names.has(itemId)) names.set(itemId, `${list}/${sheet}!${row}`);
  }
  const named = items.map((item) => {
    const isNew = item.base === null && item.theirs === null;
    return { ...item, key: (isNew ? names.get(item.id) : undefined) ?? item.key };
  });
  return { compared: { items: named, issues }, names };
}
