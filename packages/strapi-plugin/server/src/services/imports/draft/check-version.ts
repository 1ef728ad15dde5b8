import { createHash } from 'node:crypto';
import type { ComparedItem } from '@kotacerdas/core/exchange';
import { nameOf, type ItemNames } from './named-by-place';

/** An id as new entries get it: a whole text. */
const givenId = /"[a-z0-9]{24}"/g;

/** A fingerprint of what a file would do: new entries go by the names that they keep from one reading to the next. */
export function checkVersion(items: readonly ComparedItem[], names: ItemNames): string {
  const hash = createHash('sha256');
  // One by one: all of them may be more than one text can hold.
  for (const item of items) {
    if (item.status === 'unchanged') continue;
    const { conflicts, fields, issues, status } = item;
    const told = JSON.stringify([nameOf(item, names), status, fields, conflicts, issues]);
    hash.update(told.replaceAll(givenId, (id) => names.get(id.slice(1, -1)) ?? id));
  }
  return hash.digest('hex');
}
