import { isEditable, type ItemState } from '@kotacerdas/core/masterplan';

/** A state in which what an item says stands as it is. */
export type ClosedState = Exclude<ItemState, 'draft' | 'returned'>;

/** The state that keeps an item from being edited; `null` where nothing does, as where there is none yet. */
export function closedState(item: { readonly state: ItemState } | undefined): ClosedState | null {
  return item === undefined || isEditable(item.state) ? null : item.state;
}
