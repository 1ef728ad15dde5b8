import { cleanText, isBlank } from '../../grammar/clean-text.js';
import type { CellValue } from '../../reader/sheet.js';
import type { Locale } from '../../../locale/locale.js';
import type { ColumnOption } from '../column-option.js';
import type { SheetColumn } from '../sheet-column.js';
import type { CellReading } from './cell-reading.js';
import { askedOption, findOption, fittingOptions, nearestOption } from './find-option.js';
import type { ReadCellOptions } from './read-cell-options.js';
import { splitLines } from './split-lines.js';
import { textOfCell } from './text-of-cell.js';

/** What one may choose, or several of it; what isn't among it is answered with what looks most like it. */
export function readChoice(
  column: SheetColumn,
  cell: CellValue,
  { dates, lang }: ReadCellOptions,
): CellReading {
  const { form, options } = column;
  const text = textOfCell(cell, dates);
  if (isBlank(cleanText(text))) return { kind: 'empty' };
  if (form === 'yes-no' && cell.kind === 'truth') return { kind: 'value', value: cell.value };
  const isSeveral = form === 'choices' || form === 'references';
  const values: (string | number | boolean)[] = [];
  for (const line of isSeveral ? linesOf(text, options) : [text]) {
    const option = findOption(line, options);
    if (option === null) {
      const meant = several(column, line);
      if (meant !== null) return meant;
      const nearest = askedOption(line, options) ?? nearestOption(line, options);
      return likely(column, nearest) ?? missing(column, line, nearest, lang);
    }
    if (!values.includes(option.value)) values.push(option.value);
  }
  return { kind: 'value', value: isSeveral ? values : values[0] };
}

/** People also part codes by commas; a label that has a comma is tried as a whole first. */
function linesOf(text: string, options: SheetColumn['options']): string[] {
  return splitLines(text).flatMap((line) => {
    if (!line.includes(',') || findOption(line, options) !== null) return [line];
    const parts = splitLines(line.replaceAll(',', ';'));
    return parts.every((part) => findOption(part, options) !== null) ? parts : [line];
  });
}

const isOne = ({ form }: SheetColumn) => form === 'reference' || form === 'choice';

/** More are no help to who has to choose. */
const mostNamed = 10;

/** A name that several choices have, as two departments may have one abbreviation: which one, a person says. */
function several(column: SheetColumn, found: string): CellReading | null {
  const readings = fittingOptions(found, column.options).flatMap(valueOf);
  if (!isOne(column) || readings.length < 2 || readings.length > mostNamed) return null;
  return { kind: 'doubtful', readings, about: 'name' };
}

const valueOf = ({ value }: ColumnOption) => (typeof value === 'boolean' ? [] : [value]);

/** A name that is nearly one of the choices, and no other: whether it is meant, a person says. */
function likely(column: SheetColumn, nearest: ColumnOption | null): CellReading | null {
  const readings = nearest === null || !isOne(column) ? [] : valueOf(nearest);
  return readings.length === 0 ? null : { kind: 'doubtful', readings, about: 'spelling' };
}

/** So few choices are told all. */
const fewChoices = 8;

function missing(
  { form, options }: SheetColumn,
  found: string,
  nearest: ColumnOption | null,
  lang: Locale,
): CellReading {
  const isReference = form === 'reference' || form === 'references';
  const told = nearest === null ? [] : [nearest];
  return {
    kind: 'problem',
    code: isReference ? 'not-found' : 'not-a-choice',
    params: {
      found,
      nearest: (told.length === 0 && options.length <= fewChoices ? options : told)
        .map(({ label }) => label[lang])
        .join('; '),
    },
  };
}
