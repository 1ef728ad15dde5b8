import type { ItemListName } from '@kotacerdas/core/masterplan';
import type { ImportState } from '../import-state/import-state';

/** Of which lists an import wrote items, as far as its answer had room for them, and whether it had for all. */
export function importedLists({ check, choices }: Pick<ImportState, 'check' | 'choices'>): {
  lists: readonly ItemListName[];
  areAll: boolean;
} {
  const { items, itemsInAll } = check ?? { items: [], itemsInAll: 0 };
  const written = items.filter(
    ({ key, status }) => status !== 'refused' && choices[key] !== 'keep',
  );
  const lists = [...new Set(written.map(({ list }) => list))];
  return { lists, areAll: itemsInAll <= items.length };
}
