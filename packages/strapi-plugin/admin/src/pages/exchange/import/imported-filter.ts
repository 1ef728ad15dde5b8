import type { ItemListName } from '@kotacerdas/core/masterplan';
import { typesOfLists } from '../../../../../shared/approval/types-of-lists';
import type { ItemFilter } from '../../../item-filter/shown-items';

interface Imported {
  readonly created: number;
  readonly updated: number;
}

/**
 * Which items of *Beranda* are to be submitted after an import; `null` for none. New ones are drafts; one that was
 * changed may have been returned, and is found among all that wait for the officer.
 *
 * @param lists of what was imported; `null` where not all is known
 */
export function importedFilter(
  { created, updated }: Imported,
  lists: readonly ItemListName[] | null,
): Partial<ItemFilter> | null {
  if (created + updated === 0) return null;
  const [only, ...others] = lists ?? [];
  return {
    state: updated === 0 ? 'draft' : null,
    type: only === undefined || others.length > 0 ? null : typesOfLists[only],
  };
}
