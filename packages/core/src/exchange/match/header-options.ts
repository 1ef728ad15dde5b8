import { cleanText } from '../grammar/clean-text.js';
import type { CellValue, MergedCells, Sheet, SheetRow } from '../reader/sheet.js';
import type { HeaderCandidate } from './header-candidate.js';
import { headerCandidates } from './header-candidates.js';
import type { HeaderColumn } from './types.js';

/** Rows that may be a sheet's header. */
export interface HeaderOption {
  /** The number of the first. */
  readonly row: number;
  readonly rows: 1 | 2;
  readonly columns: readonly HeaderCandidate[];
}

/** A letterhead and a few lines of explanation stand above a table, no more. */
const looked = 40;

type Texts = ReadonlyMap<number, string>;

/**
 * All rows near the top that may be a header, from the top. Two rows are one header where merged or empty cells join
 * them; where that isn't sure, both ways are given, and names decide.
 */
export function headerOptions({ merged, rows }: Sheet): HeaderOption[] {
  return rows.slice(0, looked).flatMap((row, index): HeaderOption[] => {
    if (!row.cells.some(({ value }) => value.kind === 'text')) return [];
    const upper = textsOf(row);
    const single: HeaderOption = {
      row: row.number,
      rows: 1,
      columns: headerCandidates([...upper].map(([column, header]) => ({ column, header }))),
    };
    const next = rows[index + 1];
    if (next?.number !== row.number + 1) return [single];
    const spans = spansOf(row, merged);
    const joined = howJoined(upper, textsOf(next), spans);
    if (joined === 'not') return [single];
    const columns = headerCandidates(joinedColumns(upper, textsOf(next), spans));
    const double: HeaderOption = { row: row.number, rows: 2, columns };
    return joined === 'surely' ? [double] : [single, double];
  });
}

/** Figures too: a year may head a column. */
function textsOf({ cells }: SheetRow): Texts {
  return new Map(
    cells.flatMap(({ column, value }) => {
      const text = cleanText(written(value));
      return text === '' ? [] : [[column, text] as const];
    }),
  );
}

const written = (value: CellValue) => {
  if (value.kind === 'text') return value.text;
  return value.kind === 'number' ? String(value.value) : '';
};

/** The last column of each merged cell that begins in a row, by its first. */
const spansOf = ({ number }: SheetRow, merged: readonly MergedCells[]) =>
  new Map(
    merged
      .filter(({ from }) => from.row === number)
      .map(({ from, to }) => [from.column, to.column]),
  );

/**
 * Whether two rows are one header. The upper one has groups: texts that reach, by merging or over empty cells, across
 * several texts of the lower one. Where the lower one says something outside of groups, it may be a row of entries.
 */
function howJoined(
  upper: Texts,
  lower: Texts,
  spans: ReadonlyMap<number, number>,
): 'surely' | 'maybe' | 'not' {
  if (new Set(upper.values()).size < 2 || lower.size < 2) return 'not';
  const groups = groupsOf(upper, lower, spans);
  if (groups.size === 0) return 'not';
  const grouped = new Set([...groups.values()].flat());
  if ([...lower.keys()].every((column) => grouped.has(column))) return 'surely';
  return [...groups.keys()].some((column) => spans.has(column)) ? 'maybe' : 'not';
}

/** By the column of an upper text, the columns of the lower texts beneath it, where there are several. */
function groupsOf(upper: Texts, lower: Texts, spans: ReadonlyMap<number, number>) {
  const groups = new Map<number, number[]>();
  for (const column of lower.keys()) {
    const above = aboveOf(column, upper, spans);
    if (above !== null) groups.set(above, [...(groups.get(above) ?? []), column]);
  }
  for (const [above, columns] of groups) if (columns.length < 2) groups.delete(above);
  return groups;
}

/** The column of the upper text that a column is under: its own, or the nearest to the left. */
function aboveOf(column: number, upper: Texts, spans: ReadonlyMap<number, number>): number | null {
  const nearest = [...upper.keys()].findLast((each) => each <= column);
  if (nearest === undefined) return null;
  const end = spans.get(nearest);
  return end === undefined || column <= end ? nearest : null;
}

function joinedColumns(
  upper: Texts,
  lower: Texts,
  spans: ReadonlyMap<number, number>,
): readonly HeaderColumn[] {
  const columns = [...new Set([...upper.keys(), ...lower.keys()])].toSorted((a, b) => a - b);
  return columns.map((column) => {
    const below = lower.get(column) ?? '';
    const above = aboveOf(column, upper, spans);
    const group = above === null ? '' : (upper.get(above) ?? '');
    return { column, header: `${group} ${below}`.trim(), lower: below };
  });
}
