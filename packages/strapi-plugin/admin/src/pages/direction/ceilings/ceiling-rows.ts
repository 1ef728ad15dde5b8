import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import type { Origin, TypedYears } from './typed-years';

type Entry = Pick<DirectionEntry, 'canEdit' | 'value' | 'version'>;

/** A year with what stands in it, what was typed in its place, and whether the officer may type there. */
export interface CeilingRow<Stored extends Entry> {
  readonly year: number;
  /** `undefined` where there is none yet. */
  readonly stored:
    { readonly amount: number; readonly version: string; readonly entry: Stored } | undefined;
  readonly isWritable: boolean;
  /** What its field shows as long as nothing is typed. */
  readonly shown: string;
  /** What its field shows. */
  readonly text: string;
  /** `undefined` where nothing was typed, or what stands there. */
  readonly typed: string | undefined;
  /** What stands there, as typing begins with it. */
  readonly now: Origin;
  /** What stood there when typing began. */
  readonly origin: Origin;
}

interface CeilingRowsOptions<Stored> {
  readonly years: readonly number[];
  readonly entryOf: (year: number) => Stored | undefined;
  readonly typed: TypedYears;
  readonly mayAdd: boolean;
  readonly locale: Locale;
}

/** All years of the form. What was typed where the officer may not write doesn't count. */
export function ceilingRows<Stored extends Entry>(
  options: CeilingRowsOptions<Stored>,
): readonly CeilingRow<Stored>[] {
  const { entryOf, locale, mayAdd, typed, years } = options;
  return years.map((year) => {
    const entry = entryOf(year);
    const amount = Number(entry?.value['amount'] ?? 0);
    const stored = entry && { amount, version: entry.version, entry };
    const shown = entry === undefined ? '' : formatInteger(locale, amount);
    const isWritable = entry === undefined ? mayAdd : entry.canEdit;
    const here = isWritable ? typed[year] : undefined;
    const now = stored === undefined ? null : { amount, version: stored.version };
    return {
      year,
      stored,
      isWritable,
      now,
      shown,
      text: here?.text ?? shown,
      typed: here?.text === shown ? undefined : here?.text,
      origin: here === undefined ? now : here.origin,
    };
  });
}
