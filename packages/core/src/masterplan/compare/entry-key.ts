import { isRecord } from './is-record.js';

/** Fields that name an entry within its list, the first that it has. */
const naming = ['id', 'indicatorId', 'opdId', 'assessor', 'code'] as const;

/**
 * What an entry of a list is known by, so that it is compared with itself wherever it stands: its id, what it
 * rates, who rates, or the year (and source) of an amount. `null` for an entry that nothing names.
 */
export function entryKey(entry: unknown): string | null {
  if (!isRecord(entry)) return null;
  for (const field of naming) {
    const name = entry[field];
    if (typeof name === 'string') return name;
  }
  const { source, year } = entry;
  if (typeof year !== 'number') return null;
  return typeof source === 'string' ? `${year} ${source}` : String(year);
}
