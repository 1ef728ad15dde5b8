import * as z from 'zod/mini';
import { topics, type Topic } from '../columns/column.js';
import { columnUnits, type ColumnUnit } from '../grammar/unit/column-unit.js';
import type { UnitSigns } from '../grammar/unit/unit-signs.js';
import { headerText } from './header-text.js';
import type { Mapping } from './mapping.js';
import type { HeaderColumn, SheetMatch } from './types.js';

/** So many kinds of sheets a region keeps; the one that wasn't used for longest is forgotten. */
const mostKept = 200;
const longestKey = 20_000;
const signs = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100));

/**
 * What a region remembers of the sheets it was sent: JSON, to be stored as it is. For each kind of sheet, told by its
 * headers, the topic and by header, from the left, the key or `null`; where somebody said in what a column is written,
 * the units likewise, with what the sheet said about them then: memories of before haven't that.
 *
 * @example
 * mappingMemorySchema.safeParse([]).success; // true
 */
export const mappingMemorySchema = z
  .array(
    z.object({
      key: z.string().check(z.maxLength(longestKey)),
      topic: z.nullable(z.enum(topics)),
      keys: z.array(z.nullable(z.string().check(z.maxLength(100)))).check(z.maxLength(16_384)),
      units: z.optional(z.array(z.nullable(z.enum(columnUnits))).check(z.maxLength(16_384))),
      signs: z.optional(
        z.array(z.nullable(z.object({ header: signs, around: signs }))).check(z.maxLength(16_384)),
      ),
    }),
  )
  .check(z.maxLength(mostKept));

/**
 * Remembered mappings, the one that was used last first.
 *
 * @example
 * const memory: MappingMemory = [{ key: 'no|nama inovasi', topic: 'innovations', keys: [null, 'title'] }];
 */
export type MappingMemory = readonly {
  readonly key: string;
  readonly topic: Topic | null;
  readonly keys: readonly (string | null)[];
  readonly units?: readonly (ColumnUnit | null)[] | undefined;
  readonly signs?: readonly (UnitSigns | null)[] | undefined;
}[];

/** Columns with a header, from the left: stray cells beside the table come and go. */
export const headersOf = ({ columns, unmatched }: SheetMatch): readonly HeaderColumn[] =>
  [...columns, ...unmatched]
    .filter(({ header }) => headerText(header) !== '')
    .toSorted((a, b) => a.column - b.column);

/**
 * What tells kinds of sheets apart: their headers, from the left, whatever their capitals, blanks and look-alike
 * letters, and wherever the table begins. `null` where a sheet has no header, or so much of one that it is none.
 *
 * @example
 * const match: SheetMatch = { sheet: 'A', topic: null, confidence: 0, headerRow: 1, headerRows: 1, columns: [], unmatched: [{ column: 0, header: 'No.' }], missing: [] };
 * mappingKey(match); // 'no'
 */
export function mappingKey(match: SheetMatch): string | null {
  const key = headersOf(match)
    .map(({ header }) => headerText(header))
    .join('|');
  return key === '' || key.length > longestKey ? null : key;
}

/**
 * The memory with what a match says, for the next sheet that has the same headers.
 *
 * @example
 * const match: SheetMatch = { sheet: 'A', topic: null, confidence: 0, headerRow: 1, headerRows: 1, columns: [], unmatched: [{ column: 0, header: 'No.' }], missing: [] };
 * rememberMapping([], match); // [{ key: 'no', topic: null, keys: [null] }]
 */
export function rememberMapping(memory: MappingMemory, match: SheetMatch): MappingMemory {
  const key = mappingKey(match);
  if (key === null) return memory;
  const byColumn = new Map(match.columns.map((each) => [each.column, each]));
  const known = headersOf(match).map(({ column }) => byColumn.get(column));
  const keys = known.map((each) => each?.key ?? null);
  const units = known.map((each) => each?.unit ?? null);
  const hasUnits = units.some((unit) => unit !== null);
  const unitSigns = known.map((each) => each?.unitSigns ?? null);
  const hasSigns = unitSigns.some((each) => each !== null);
  const others = memory.filter((each) => each.key !== key);
  const now = {
    key,
    topic: match.topic,
    keys,
    ...(hasUnits && { units }),
    ...(hasSigns && { signs: unitSigns }),
  };
  return [now, ...others].slice(0, mostKept);
}

/**
 * What was remembered of sheets with the same headers, as a mapping of this one; `null` where nothing was.
 *
 * @example
 * const match: SheetMatch = { sheet: 'A', topic: null, confidence: 0, headerRow: 1, headerRows: 1, columns: [], unmatched: [{ column: 0, header: 'No.' }], missing: [] };
 * recallMapping([], match); // null
 */
export function recallMapping(memory: MappingMemory, match: SheetMatch): Mapping | null {
  const key = mappingKey(match);
  const known = memory.find((each) => each.key === key);
  if (key === null || known === undefined) return null;
  const columns = headersOf(match).map(({ column }, index) => ({
    column,
    key: known.keys[index] ?? null,
    unit: known.units?.[index] ?? undefined,
  }));
  return { topic: known.topic, columns };
}
