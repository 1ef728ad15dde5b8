import type { OpenCell, OpenTable } from '@kotacerdas/core/exchange';

/** A table as a list of rows by the names of columns: for programs that would rather not read CSV. */
export function tableJson({ columns, rows }: OpenTable): string {
  const named = rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, at): [string, OpenCell] => [name, row[at] ?? null])),
  );
  return `${JSON.stringify(named, null, 2)}\n`;
}
