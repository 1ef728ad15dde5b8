import { compareText } from '../../issue/compare-text.js';

interface Coded {
  readonly id: string;
  readonly code: string;
}

/** Order by code, then by id, wherever the entries stood. */
export function byCode(a: Coded, b: Coded): number {
  return compareText(a.code, b.code) || compareText(a.id, b.id);
}
