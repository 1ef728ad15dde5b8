import type { CellValue } from '../sheet.js';
import { decodeCellText, decodeXml, unescapeCell } from '../xml/decode-xml.js';
import type { ShownAs } from './shown-as.js';

/**
 * What the parts of a cell's tag say. There is one for all cells of a sheet, each written over the one before: a sheet
 * may have half a million of them.
 */
export interface RawCell {
  row: number;
  /** 0 for A. */
  column: number;
  /** `t`: how the value is meant; `n` where it isn't said. */
  type: string;
  /** `s`: which format. */
  style: number;
  /** As it is written, with its entities. */
  raw: string;
  /** Whether there was a value at all, be it an empty one. */
  hasValue: boolean;
  hasFormula: boolean;
}

export interface WorkbookTables {
  /** Of the texts that cells share, what a cell holds that names one: made once for all. */
  readonly texts: readonly (CellValue | null)[];
  readonly styles: readonly ShownAs[];
}

/** What a cell holds; `null` where it holds nothing, whatever it looks like. */
export function readCell(
  cell: Readonly<RawCell>,
  { styles, texts }: WorkbookTables,
): CellValue | null {
  const { hasFormula, hasValue, raw, style, type } = cell;
  if (!hasValue) return hasFormula ? { kind: 'uncalculated' } : null;
  switch (type) {
    case 's':
      return texts[Number(decodeXml(raw))] ?? null;
    case 'inlineStr':
    case 'str':
      return textOf(decodeCellText(raw));
    case 'b':
      return { kind: 'truth', value: /^\s*(?:1|true)\s*$/.test(decodeXml(raw)) };
    case 'e':
      return { kind: 'error', code: decodeXml(raw).trim() };
    case 'd':
      return textOf(decodeCellText(raw).slice(0, 10));
    default:
      return numberOf(decodeXml(raw), styles[style] ?? 'number', hasFormula);
  }
}

/** What a cell with a text holds: nothing, where the text is empty. */
export const textOf = (text: string): CellValue | null =>
  text === '' ? null : { kind: 'text', text };

function numberOf(raw: string, shownAs: ShownAs, hasFormula: boolean): CellValue | null {
  const written = raw.trim();
  if (written === '') return hasFormula ? { kind: 'uncalculated' } : null;
  const value = Number(written);
  // What isn't a number stays what it is: a person will read it.
  if (!Number.isFinite(value)) return textOf(unescapeCell(written));
  return { kind: 'number', value, shownAs };
}
