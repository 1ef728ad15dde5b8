import type { Sheet, Workbook } from '../../reader/sheet.js';
import { templateVersion, type WorkbookBase } from './base-document.js';
import { baseSheetName } from './base-sheet.js';
import { decodeBase } from './decode-base.js';

/**
 * What a workbook says of what it was made from.
 *
 * @example
 * const isOurs = (found: FoundBase) => found.kind === 'found';
 */
export type FoundBase =
  | { readonly kind: 'found'; readonly base: WorkbookBase }
  /** The sheet isn't there: no workbook of ours, or somebody copied its cells into another. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'other-version'; readonly found: string; readonly expected: string };

/**
 * Reads what a workbook keeps hidden of the plan it was made from. A base that was damaged is told from one that isn't
 * there; neither keeps a workbook from being read.
 *
 * @example
 * readBase({ sheets: [], dates: '1900' }); // { kind: 'missing' }
 */
export function readBase({ sheets }: Workbook): FoundBase {
  const sheet = sheets.find(({ name }) => name === baseSheetName);
  if (sheet === undefined) return { kind: 'missing' };
  const facts = pairsOf(sheet);
  const valueOf = (name: string) => facts.find(([fact]) => fact === name)?.[1] ?? '';
  const found = valueOf('template');
  const expected = String(templateVersion);
  if (found !== '' && found !== expected) return { kind: 'other-version', found, expected };
  const chunks = facts.filter(([fact]) => fact === 'base').map(([, chunk]) => chunk);
  const base = decodeBase({ crc32: valueOf('crc32'), chunks });
  return base === null ? { kind: 'damaged' } : { kind: 'found', base };
}

function pairsOf({ rows }: Sheet): (readonly [string, string])[] {
  return rows.map(({ cells }) => {
    const text = (column: number) => {
      const value = cells.find((cell) => cell.column === column)?.value;
      return value?.kind === 'text' ? value.text : '';
    };
    return [text(0), text(1)];
  });
}
