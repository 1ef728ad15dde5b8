import type { CellValue } from '../sheet.js';

export type ShownAs = Extract<CellValue, { kind: 'number' }>['shownAs'];

/** Formats that every spreadsheet knows by a number: ECMA-376, part 1, 18.8.30. */
const days: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const percents: ReadonlySet<number> = new Set([9, 10]);

/** What stands in a format's code to be printed as it is, or says a colour or a language; `[h]` are hours. */
const literal = /"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^[\]]*\]|_.|\*./gi;

/** What a number's format makes of it, by its number and, where the workbook made it, its code. */
export function shownAs(formatId: number, code: string | undefined): ShownAs {
  if (code === undefined) {
    if (days.has(formatId)) return 'day';
    return percents.has(formatId) ? 'percent' : 'number';
  }
  const [positive = ''] = code.replaceAll(literal, '').split(';');
  if (/[dy]/i.test(positive)) return 'day';
  // An m is a month where no hours or seconds make it minutes.
  if (/m/i.test(positive) && !/[hs]/i.test(positive)) return 'day';
  return positive.includes('%') ? 'percent' : 'number';
}
