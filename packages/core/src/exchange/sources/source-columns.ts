import { textOfCell } from '../columns/cell/text-of-cell.js';
import { cleanText } from '../grammar/clean-text.js';
import type { DateSystem } from '../grammar/serial-day.js';
import type { Table } from '../match/table/table-row.js';
import type { SheetMatch } from '../match/types.js';
import type { SourceColumn } from './types.js';
import type { FoundUnit } from './units/found-unit.js';

const mostSamples = 3;
const longestSample = 80;
/** What a column holds shows in its first rows; who has ten thousand needn't look at all. */
const looked = 50;

interface SourceColumnsOptions {
  readonly dates: DateSystem;
  /** By column. */
  readonly units: ReadonlyMap<number, FoundUnit>;
}

/** All columns of a sheet from the left, with what they were taken for and what stands in them. */
export function sourceColumns(
  match: SheetMatch,
  table: Table,
  { dates, units }: SourceColumnsOptions,
): SourceColumn[] {
  const rows = table.rows.slice(0, looked);
  const samplesOf = (column: number) =>
    rows
      .flatMap(({ cells }) => cells.find((cell) => cell.column === column) ?? [])
      .map(({ value }) => cleanText(textOfCell(value, dates)).slice(0, longestSample))
      .filter((text, at, all) => text !== '' && all.indexOf(text) === at)
      .slice(0, mostSamples);
  return [
    ...match.columns.map(({ column, confidence, header, how, key }) => ({
      column,
      header,
      key,
      how,
      confidence,
      unit: units.get(column) ?? null,
      samples: samplesOf(column),
    })),
    ...match.unmatched.map(({ column, header }) => ({
      column,
      header,
      key: null,
      how: null,
      confidence: 0,
      unit: null,
      samples: samplesOf(column),
    })),
  ].toSorted((a, b) => a.column - b.column);
}
