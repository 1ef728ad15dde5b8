import { cleanText } from '../../grammar/clean-text.js';
import type { LeftOutRow } from '../../match/table/table-row.js';
import { cellAddress } from '../../reader/cell-address.js';
import type { DraftSource } from '../draft-source.js';
import type { ImportIssue } from '../import-issue.js';
import { textsOf } from '../own-source.js';

/** Rows that only add up others are told: nobody has to wonder where they are. */
export function totalIssues({ sheet }: DraftSource, leftOut: readonly LeftOutRow[]): ImportIssue[] {
  const numbers = new Set(
    leftOut.filter(({ reason }) => reason === 'total').map(({ number }) => number),
  );
  return sheet.rows
    .filter(({ number }) => numbers.has(number))
    .map((row): ImportIssue => {
      const first = textsOf(row).find(({ text }) => cleanText(text) !== '');
      return {
        severity: 'info',
        code: 'row-total',
        sheet: sheet.name,
        address: cellAddress(row.number, first?.column ?? 0),
        params: { found: first?.text ?? '' },
      };
    });
}
