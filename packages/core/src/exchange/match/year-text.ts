import { withoutUnit } from '../grammar/unit/without-unit.js';
import { headerText } from './header-text.js';

const isYear = (word: string) => /^(?:19|20|21)\d\d$/u.test(word);
/** What stands beside a year and says no more than it: `T.A. 2026`. */
const besideYear = new Set(['tahun', 'thn', 'th', 'ta', 't', 'a', 'year', 'fy', 'fiscal']);

/**
 * A header of one year by its meaning, the year last: `Pagu TA 2026 (juta)` and `2026 Pagu` are `pagu 2026`. Empty
 * where a header names no year, or more than one.
 */
export function yearText(header: string): string {
  const words = headerText(withoutUnit(header)).split(' ');
  const [year, ...others] = words.filter(isYear);
  if (year === undefined || others.length > 0) return '';
  return [...words.filter((word) => !isYear(word) && !besideYear.has(word)), year].join(' ');
}
