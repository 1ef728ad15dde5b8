import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import type { Origin, TypedYears } from './typed-years';
import type { Yearly } from './yearly';

type Entry = Pick<DirectionEntry, 'canEdit' | 'value' | 'version'>;

/** A year with what stands in it, what was typed in its place, and whether the officer may type there. */
export interface YearRow<Stored extends Entry> {
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

interface YearRowsOptions<Stored> {
  readonly years: readonly number[];
  readonly entryOf: (year: number) => Stored | undefined;
  readonly typed: TypedYears;
  readonly mayAdd: boolean;
  /** Of an entry, where its amount is. */
  readonly field: Yearly['field'];
  /** An amount as its field shows it. */
  readonly show: (amount: number) => string;
}

/** All years of the form. What was typed where the officer may not write doesn't count. */
export function yearRows<Stored extends Entry>(
  options: YearRowsOptions<Stored>,
): readonly YearRow<Stored>[] {
  const { entryOf, field, mayAdd, show, typed, years } = options;
  return years.map((year) => {
    const entry = entryOf(year);
    const amount = Number(entry?.value[field] ?? 0);
    const stored = entry && { amount, version: entry.version, entry };
    const shown = entry === undefined ? '' : show(amount);
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
