import { isBlank, shortText } from './clean-text.js';
import { empty, unreadable, valueOf, type Reading } from './reading.js';

/**
 * Reads a year: `2026`, `TA 2026`, `Tahun 2026`, `Th. 2026`. Two digits, and years outside of 1900 to 2199, are
 * unreadable.
 *
 * @example
 * readYear('TA 2026'); // { kind: 'value', value: 2026 }
 */
export function readYear(text: string): Reading<number> {
  const cleaned = shortText(text);
  if (cleaned === null) return unreadable;
  if (isBlank(cleaned)) return empty;
  const match = /^(?:t\.?\s?a\.?|tahun(?: anggaran)?|th\.?n?\.?)?\s*((?:19|20|21)\d{2})$/i.exec(
    cleaned,
  );
  return match === null ? unreadable : valueOf(Number(match[1]));
}
