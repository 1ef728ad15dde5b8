import { columnLetters } from '../reader/cell-address.js';

/** What a cell of a made sheet is: a text, a number, nothing, or XML of its own, in which `@` stands for its address. */
export type MadeCell = string | number | null | { readonly xml: string };

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cellXml(cell: MadeCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell !== 'string') return cell.xml.replaceAll('@', address);
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

/** What stands in `sheetData`, the first row being row 1. */
export function rowsXml(
  rows: readonly (readonly MadeCell[])[],
  hiddenRows: readonly number[] = [],
): string {
  return rows
    .map((cells, index) => {
      const number = index + 1;
      const hidden = hiddenRows.includes(number) ? ' hidden="1"' : '';
      const made = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${number}`));
      return made.length === 0 ? '' : `<row r="${number}"${hidden}>${made.join('')}</row>`;
    })
    .join('');
}
