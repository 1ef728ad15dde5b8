import { useLocation } from 'react-router-dom';

interface CameFrom {
  cameFrom: string;
}

/** What a link says that leads to an item from a list on another page: where that list is. */
export const fromList = (list: string): CameFrom => ({ cameFrom: list });

/** The list that one came from to an item; `null` where one came otherwise. It stands with the address, over a reload. */
export function useCameFrom(): string | null {
  return cameFromIn(useLocation().state);
}

/** The list that the state of an address names. */
export function cameFromIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('cameFrom' in state)) return null;
  return typeof state.cameFrom === 'string' ? state.cameFrom : null;
}
