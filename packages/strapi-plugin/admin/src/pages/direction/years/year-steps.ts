import type { Reading } from '@kotacerdas/core/exchange';
import type { Origin } from './typed-years';

/** What stands in a year, and what was typed in its place. */
interface TypedRow<Entry> {
  readonly year: number;
  /** `undefined` where there is none. */
  readonly stored:
    { readonly amount: number; readonly version: string; readonly entry: Entry } | undefined;
  /** `undefined` where nothing was typed. */
  readonly typed: string | undefined;
  /** What stood there when typing began. */
  readonly origin: Origin;
}

/** What it takes for one year to become what was typed. */
export type YearStep<Entry> =
  | { readonly kind: 'create'; readonly year: number; readonly amount: number }
  | {
      readonly kind: 'update';
      readonly year: number;
      readonly amount: number;
      readonly entry: Entry;
    }
  | { readonly kind: 'delete'; readonly year: number; readonly entry: Entry };

interface YearSteps<Entry> {
  readonly steps: readonly YearStep<Entry>[];
  /** Years whose amount can't be read, or only in several ways. */
  readonly unread: readonly number[];
  /** Years in which something else stands than what was typed over: what counts has to be chosen first. */
  readonly clashing: readonly number[];
}

/**
 * What is to be done for all years; nothing for those that say what stands there. An emptied year has none.
 * Nothing is done over what somebody else has changed since typing began.
 */
export function yearSteps<Entry>(
  readAmount: (text: string) => Reading<number>,
  rows: readonly TypedRow<Entry>[],
): YearSteps<Entry> {
  const steps: YearStep<Entry>[] = [];
  const unread: number[] = [];
  const clashing: number[] = [];
  for (const { origin, stored, typed, year } of rows) {
    if (typed === undefined) continue;
    const read = readAmount(typed);
    if (read.kind === 'unreadable' || read.kind === 'doubtful') {
      unread.push(year);
      continue;
    }
    const amount = read.kind === 'value' ? read.value : null;
    if (amount === (stored?.amount ?? null)) continue;
    if (origin?.version !== stored?.version) {
      clashing.push(year);
    } else if (amount === null) {
      if (stored !== undefined) steps.push({ kind: 'delete', year, entry: stored.entry });
    } else if (stored === undefined) {
      steps.push({ kind: 'create', year, amount });
    } else {
      steps.push({ kind: 'update', year, amount, entry: stored.entry });
    }
  }
  return { steps, unread, clashing };
}
