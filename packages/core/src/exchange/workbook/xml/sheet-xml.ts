import { cellAddress, columnLetters } from '../../reader/cell-address.js';
import type { CellContent } from '../../columns/sheet-column.js';
import { cellText, xmlText } from './cell-text.js';
import { rowHeight } from './row-height.js';
import { rulesXml } from './rules-xml.js';
import type { CellLink, WrittenCell, WrittenSheet } from './sheet-model.js';
import { styleNumber } from './styles.js';

/** Without a password: it keeps from mistakes, not from people. What is named may be done nevertheless. */
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" ' +
  'insertRows="0" insertHyperlinks="0" deleteRows="0" sort="0" autoFilter="0"/>';

/** A sheet's part of the package; its elements stand in the order that spreadsheets insist on. */
export function sheetXml(sheet: WrittenSheet, isFirst: boolean): string {
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    viewXml(sheet, isFirst) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet) +
    `<sheetData>${rowsXml(sheet)}</sheetData>` +
    (sheet.guarded ? protection : '') +
    filterXml(sheet) +
    rulesXml(sheet.rules) +
    linksXml(sheet.links ?? []) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '</worksheet>'
  );
}

function viewXml({ frozen }: WrittenSheet, isFirst: boolean): string {
  const pane =
    frozen === undefined
      ? ''
      : `<pane xSplit="${frozen.columns}" ySplit="${frozen.rows}" ` +
        `topLeftCell="${cellAddress(frozen.rows + 1, frozen.columns)}" activePane="bottomRight" state="frozen"/>` +
        '<selection pane="bottomRight"/>';
  const selected = isFirst ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView${selected} showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columns }: WrittenSheet): string {
  const all = columns.map(
    ({ hidden, style, width }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"` +
      (style === undefined ? '' : ` style="${styleNumber(style)}"`) +
      `${hidden === true ? ' hidden="1"' : ''}/>`,
  );
  return all.length === 0 ? '' : `<cols>${all.join('')}</cols>`;
}

function rowsXml({ columns, hiddenRows = [], rows }: WrittenSheet): string {
  const hidden = new Set(hiddenRows);
  return rows.map((cells, at) => rowXml(cells, at + 1, columns, hidden.has(at + 1))).join('');
}

function rowXml(
  cells: readonly (WrittenCell | null)[],
  number: number,
  columns: WrittenSheet['columns'],
  isHidden: boolean,
): string {
  const written = cells.map((cell, at) =>
    cell === null ? '' : cellXml(cellAddress(number, at), cell),
  );
  const height = isHidden ? null : rowHeight(cells, columns);
  const look = (height === null ? '' : ` ht="${height}"`) + (isHidden ? ' hidden="1"' : '');
  return `<row r="${number}"${look}>${written.join('')}</row>`;
}

function cellXml(address: string, { content, style }: WrittenCell): string {
  const start = `<c r="${address}" s="${styleNumber(style)}"`;
  if (content === null) return `${start}/>`;
  if (typeof content === 'string') {
    return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(content)}</t></is></c>`;
  }
  return `${start}><v>${numberOf(content)}</v></c>`;
}

const msPerDay = 86_400_000;
/** Spreadsheets count days from here, since March of 1900. */
const dayZero = Date.UTC(1899, 11, 30);

function numberOf(content: Exclude<CellContent, string | null>): number {
  return typeof content === 'number' ? content : (Date.parse(content.day) - dayZero) / msPerDay;
}

function filterXml({ columns, filteredFrom, rows }: WrittenSheet): string {
  if (filteredFrom === undefined) return '';
  const last = `${columnLetters(columns.length - 1)}${Math.max(rows.length, filteredFrom + 1)}`;
  return `<autoFilter ref="${xmlText(`A${filteredFrom}:${last}`)}"/>`;
}

function linksXml(links: readonly CellLink[]): string {
  const all = links.map(({ from, sheet, to }) => {
    const location = `'${sheet.replaceAll("'", "''")}'!${to}`;
    return `<hyperlink ref="${from}" location="${xmlText(location)}"/>`;
  });
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`;
}
