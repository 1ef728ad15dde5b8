import type { TopicNames } from '../../columns/column.js';
import { folded } from '../folded.js';

/**
 * Says which column a header means, by its key; `null` where none. A matcher of another kind can be given instead, one
 * that also guesses.
 *
 * @example
 * const byKey: MatchColumn = (header) => (header === 'nama_program' ? 'program' : null);
 */
export type MatchColumn = (header: string) => string | null;

/**
 * Finds the columns of a topic that are called exactly so, by title in either language, key or synonym; capitals,
 * spaces and signs don't count. Of two columns with one name, the first has it.
 *
 * @example
 * matchColumn(rpjmdNames)('NAMA  PROGRAM'); // 'program'
 */
export function matchColumn({ columns }: Pick<TopicNames, 'columns'>): MatchColumn {
  const keys = new Map<string, string>();
  for (const { key, synonyms, title } of columns) {
    for (const name of [title.id, title.en, key, ...synonyms]) {
      const known = folded(name);
      if (!keys.has(known)) keys.set(known, key);
    }
  }
  return (header) => keys.get(folded(header)) ?? null;
}
