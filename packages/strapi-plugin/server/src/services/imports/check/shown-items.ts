import type { ComparedItem, ImportPrinter } from '@kotacerdas/core/exchange';
import { mostImportItems, type ImportItem } from '../../../../../shared/contracts/imports';
import { nameOf, type ItemNames } from '../draft/named-by-place';

const order = ['refused', 'conflicting', 'new', 'changed'] as const;

/** Items that something is to be said about, worst first: as many as an answer shows, and how many there are. */
export function shownItems(
  items: readonly ComparedItem[],
  names: ItemNames,
  printer: ImportPrinter,
): { items: ImportItem[]; itemsInAll: number } {
  const all = order.flatMap((status) => items.filter((item) => item.status === status));
  const shown = all.slice(0, mostImportItems).map((item): ImportItem => {
    const { list, status } = item;
    return { key: nameOf(item, names), list, status, ...printer.item(item) };
  });
  return { items: shown, itemsInAll: all.length };
}
