import type { FinancialCapacityCriterion, SelectionInput } from '../types.js';
import { isTooOld, type Clock } from './clock.js';

/** A category without the regulation that gives it is a claim, not a category: it counts as missing. */
export function financialCapacity(
  given: SelectionInput['fiscalCapacity'],
  clock: Clock | null,
): FinancialCapacityCriterion {
  if (given === undefined || given.source.trim() === '') {
    return { status: 'missing', category: given?.category ?? null, source: null, year: null };
  }
  const { category, source } = given;
  const year = onlyYear(source);
  const old = year !== null && isTooOld(year, clock);
  return { status: old ? 'outdated' : 'known', category, source, year };
}

/** Of several years nobody can say which is meant. */
function onlyYear(text: string): number | null {
  const [first, ...others] = new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
  return first === undefined || others.length > 0 ? null : Number(first);
}
