import type { Origin, TypedYears } from './typed-years';

interface WritableRow {
  readonly year: number;
  readonly isWritable: boolean;
  readonly shown: string;
  readonly now: Origin;
  readonly origin: Origin;
  readonly typed: string | undefined;
}

/**
 * With texts typed into years, each over what stood there when it was begun. Years that can't be written stay, and one
 * that says again what stands there has nothing typed.
 */
export function typeInto(
  typed: TypedYears,
  rows: readonly WritableRow[],
  texts: Readonly<Record<string, string>>,
): TypedYears {
  const meant = rows.filter(({ isWritable, year }) => isWritable && texts[year] !== undefined);
  const others = Object.entries(typed).filter(([of]) =>
    meant.every(({ year }) => `${year}` !== of),
  );
  const added = meant.flatMap((row) => {
    const text = texts[row.year];
    if (text === undefined || text === row.shown) return [];
    // Where somebody types on, it is still over what they began from.
    return [[row.year, { text, origin: row.typed === undefined ? row.now : row.origin }] as const];
  });
  return Object.fromEntries([...others, ...added]);
}
