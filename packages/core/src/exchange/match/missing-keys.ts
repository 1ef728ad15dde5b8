import type { TopicNames } from '../columns/column.js';

/** Keys of the required columns of a topic that aren't found, nor said by another that is. */
export function missingKeys({ columns }: TopicNames, found: ReadonlySet<string>): string[] {
  const covered = new Set(
    columns.flatMap(({ covers = [], key }) => (found.has(key) ? covers : [])),
  );
  return columns
    .filter(({ key, required }) => required && !found.has(key) && !covered.has(key))
    .map(({ key }) => key);
}
