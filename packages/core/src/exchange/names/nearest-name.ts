import type { NameList } from './name-list.js';
import { rankNames } from './rank-names.js';

/** With less, a name has little of the other. */
const leastShare = 0.6;
/** Ahead by less, another one may be meant as well. */
const clearLead = 0.15;

/**
 * The one that a misspelt or shortened name means; `null` where none is near, or another is nearly as near: a wrong
 * suggestion is worse than none.
 */
export function nearestName<Value>(written: string, list: NameList<Value>): Value | null {
  const [first, second] = rankNames(written, list);
  if (first === undefined || first.share < leastShare) return null;
  return first.share - (second?.share ?? 0) < clearLead ? null : first.value;
}
