import { cleanText, isBlank } from '../../grammar/clean-text.js';
import type { CellValue } from '../../reader/sheet.js';
import type { Locale } from '../../../locale/locale.js';
import type { ColumnOption } from '../column-option.js';
import type { SheetColumn } from '../sheet-column.js';
import type { CellReading } from './cell-reading.js';
import { askedOptions, findOption, fittingOptions, nearestOption } from './find-option.js';
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
  if (form !== 'choices' && form !== 'references') return readOne(column, text, lang);
  const values: unknown[] = [];
  for (const line of linesOf(text, options)) {
    const reading = readOne(column, line, lang);
    if (reading.kind !== 'value') return reading;
    if (!values.includes(reading.value)) values.push(reading.value);
  }
  return { kind: 'value', value: values };
}

function readOne(column: SheetColumn, line: string, lang: Locale): CellReading {
  const { options } = column;
  const option = findOption(line, options);
  if (option !== null) return { kind: 'value', value: option.value };
  const asked = askedOptions(line, options);
  const meant = several(column, fittingOptions(line, options)) ?? several(column, asked);
  if (meant !== null) return meant;
  const nearest = asked.length > 0 ? null : nearestOption(line, options);
  const told = nearest === null ? asked : [nearest];
  return likely(column, told) ?? missing(column, line, told, lang);
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
function several(column: SheetColumn, found: readonly ColumnOption[]): CellReading | null {
  const readings = found.flatMap(valueOf);
  if (!isOne(column) || readings.length < 2 || readings.length > mostNamed) return null;
  return { kind: 'doubtful', readings, about: 'name' };
}

const valueOf = ({ value }: ColumnOption) => (typeof value === 'boolean' ? [] : [value]);

/** A name that is nearly one of the choices, and no other: whether it is meant, a person says. */
function likely(column: SheetColumn, found: readonly ColumnOption[]): CellReading | null {
  const readings = isOne(column) ? found.flatMap(valueOf) : [];
  return readings.length === 1 ? { kind: 'doubtful', readings, about: 'spelling' } : null;
}

/** So few choices are told all. */
const fewChoices = 8;

function missing(
  { form, options }: SheetColumn,
  found: string,
  told: readonly ColumnOption[],
  lang: Locale,
): CellReading {
  const isReference = form === 'reference' || form === 'references';
  const isAll = told.length === 0 && options.length <= fewChoices;
  return {
    kind: 'problem',
    code: isReference ? 'not-found' : 'not-a-choice',
    params: {
      found,
      nearest: (isAll ? options : told.slice(0, mostNamed))
        .map(({ label }) => label[lang])
        .join('; '),
    },
  };
}
