import { createHash } from 'node:crypto';
import type { CheckedItem } from './check-file';

/** As long as ids that the database gives. */
const givenId = /[a-z0-9]{24}/g;

/** A fingerprint of what a file would do: new entries go by the names that they keep from one reading to the next. */
export function checkVersion(
  items: readonly CheckedItem[],
  names: ReadonlyMap<string, string>,
): string {
  const told = items
    .filter(({ status }) => status !== 'unchanged')
    .map(({ conflicts, fields, key, refusal, status }) => [
      key,
      status,
      fields,
      conflicts,
      refusal,
    ]);
  const steady = JSON.stringify(told).replaceAll(givenId, (id) => names.get(id) ?? id);
  return createHash('sha256').update(steady).digest('hex');
}
