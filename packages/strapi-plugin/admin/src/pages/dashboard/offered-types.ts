import type { ListItemsResponse } from '../../../../shared/contracts/approval';

/** What can be added just now: nothing to a chapter that is locked, but by whoever may open it again. */
export function offeredTypes<Type extends string>(
  types: readonly Type[],
  listed: Pick<ListItemsResponse, 'creatable' | 'locked'> | null,
): Type[] {
  if (listed === null) return [...types];
  const closed = listed.locked.filter((type) => !listed.creatable.includes(type));
  return types.filter((type) => !closed.some((locked) => locked === type));
}
