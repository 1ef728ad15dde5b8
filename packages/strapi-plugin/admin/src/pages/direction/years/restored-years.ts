import type { TypedYears } from './typed-years';

interface RestoredRow {
  readonly year: number;
  readonly isWritable: boolean;
  readonly shown: string;
}

/** Of what was kept, the years that can still be written, and those that said something else and can't be. */
export function restoredYears(
  rows: readonly RestoredRow[],
  kept: TypedYears,
): { readonly typed: TypedYears; readonly locked: readonly number[] } {
  const meant = rows.flatMap((row) => {
    const typed = kept[row.year];
    return typed === undefined ? [] : [{ ...row, typed }];
  });
  const writable = meant.filter(({ isWritable }) => isWritable);
  const locked = meant.filter(
    ({ isWritable, shown, typed }) => !isWritable && typed.text !== shown,
  );
  return {
    typed: Object.fromEntries(writable.map(({ typed, year }) => [year, typed])),
    locked: locked.map(({ year }) => year),
  };
}
