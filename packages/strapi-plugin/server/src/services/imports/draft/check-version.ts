import { createHash } from 'node:crypto';
import type { ComparedItem } from '@kotacerdas/core/exchange';
import { nameOf, type ItemNames } from './named-by-place';

/** As long as ids that the database gives. */
const givenId = /[a-z0-9]{24}/g;

/** A fingerprint of what a file would do: new entries go by the names that they keep from one reading to the next. */
export function checkVersion(items: readonly ComparedItem[], names: ItemNames): string {
  const told = items
    .filter(({ status }) => status !== 'unchanged')
    .map((item) => [nameOf(item, names), item.status, item.fields, item.conflicts, item.issues]);
  const steady = JSON.stringify(told).replaceAll(givenId, (id) => names.get(id) ?? id);
  return createHash('sha256').update(steady).digest('hex');
}
