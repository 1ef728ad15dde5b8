import type { TopicNames } from '../columns/column.js';

/** Keys of the required columns of a topic that aren't found. */
export const missingKeys = (names: TopicNames, found: ReadonlySet<string>): string[] =>
  names.columns.filter(({ key, required }) => required && !found.has(key)).map(({ key }) => key);
