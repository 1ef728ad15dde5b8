import type { Locale } from '@kotacerdas/core/locale';
import { readCeiling } from './read-ceiling';

/** What stands in a year, and what was typed in its place. */
export interface CeilingRow<Entry> {
  readonly year: number;
  /** `undefined` where there is none yet. */
  readonly stored: { readonly amount: number; readonly entry: Entry } | undefined;
  /** `undefined` where nothing was typed. */
  readonly typed: string | undefined;
}

/** What it takes for one year to become what was typed. */
export type CeilingStep<Entry> =
  | { readonly kind: 'create'; readonly year: number; readonly amount: number }
  | {
      readonly kind: 'update';
      readonly year: number;
      readonly amount: number;
      readonly entry: Entry;
    }
  | { readonly kind: 'delete'; readonly year: number; readonly entry: Entry };

interface CeilingSteps<Entry> {
  readonly steps: readonly CeilingStep<Entry>[];
  /** Years whose amount can't be read, or only in several ways. */
  readonly unread: readonly number[];
}

/** What is to be done for all years; nothing for those that say what stands there. An emptied year has no ceiling. */
export function ceilingSteps<Entry>(
  locale: Locale,
  rows: readonly CeilingRow<Entry>[],
): CeilingSteps<Entry> {
  const steps: CeilingStep<Entry>[] = [];
  const unread: number[] = [];
  for (const { stored, typed, year } of rows) {
    if (typed === undefined) continue;
    const read = readCeiling(locale, typed);
    if (read.kind === 'empty') {
      if (stored !== undefined) steps.push({ kind: 'delete', year, entry: stored.entry });
    } else if (read.kind !== 'value' || read.value < 0) {
      unread.push(year);
    } else if (stored === undefined) {
      steps.push({ kind: 'create', year, amount: read.value });
    } else if (stored.amount !== read.value) {
      steps.push({ kind: 'update', year, amount: read.value, entry: stored.entry });
    }
  }
  return { steps, unread };
}
