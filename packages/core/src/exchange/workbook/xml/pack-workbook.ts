import { strToU8, zipSync, type Zippable } from 'fflate';
import { cellText } from './cell-text.js';
import type { WrittenSheet } from './sheet-model.js';
import { sheetXml } from './sheet-xml.js';
import { stylesXml } from './styles.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** ZIP keeps local time: made of its parts, it is the same moment everywhere, and so are the bytes. */
const moment = new Date(1980, 0, 1);

/** A workbook file of these sheets: same sheets, same bytes. */
export function packWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, at === 0);
  });
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(head + xml);
  return zipSync(files, { mtime: moment });
}

function contentTypes(sheets: readonly WrittenSheet[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${main}.${type}+xml"/>`;
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    override('styles.xml', 'styles') +
    sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet')).join('') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const all = sheets.map(
    ({ hidden, name }, at) =>
      `<sheet name="${cellText(name)}" sheetId="${at + 1}"${hidden === undefined ? '' : ` state="${hidden}"`} r:id="rId${at + 1}"/>`,
  );
  return (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${all.join('')}</sheets></workbook>`
  );
}
