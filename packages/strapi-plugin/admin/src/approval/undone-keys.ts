import type { ActResponse } from '../../../shared/contracts/approval';
import { itemKey, type ItemIdentity } from './item-key';

interface Done {
  items: readonly ItemIdentity[];
  outcomes: readonly ActResponse['data'][number][];
}

/** The items that an act was not done to: refused ones, and those that the server didn't answer for. */
export function undoneKeys({ items, outcomes }: Done): ReadonlySet<string> {
  const done = new Set(outcomes.filter(({ ok }) => ok).map(itemKey));
  return new Set(items.map(itemKey).filter((key) => !done.has(key)));
}
