import { xmlText } from './cell-text.js';

/** How cells look, in the order in which cells name them by number. */
export const cellStyles = [
  'plain',
  'head',
  'headGiven',
  'title',
  'subtitle',
  'body',
  'text',
  'number',
  'rupiah',
  'day',
  'year',
  'given',
] as const;

export type CellStyle = (typeof cellStyles)[number];

interface Look {
  readonly format?: string;
  readonly font?: 0 | 1 | 2;
  readonly fill?: 0 | 2 | 3 | 4;
  readonly border?: 0 | 1;
  readonly wrap?: boolean;
  /** Whether it may be written to while the sheet is protected. */
  readonly open?: boolean;
}

const cell = { border: 1, open: true } as const;

/** Text cells are of the format text: what somebody types into them stays as it was typed, be it `=1+1` or `1.500`. */
const looks: Readonly<Record<CellStyle, Look>> = {
  plain: {},
  head: { font: 1, fill: 2, border: 1, wrap: true },
  headGiven: { font: 1, fill: 3, border: 1, wrap: true },
  title: { font: 2 },
  subtitle: { font: 1, wrap: true },
  body: { wrap: true },
  text: { ...cell, format: '@', wrap: true },
  number: { ...cell, format: 'General' },
  rupiah: { ...cell, format: '#,##0' },
  day: { ...cell, format: 'dd/mm/yyyy' },
  year: { ...cell, format: '0' },
  given: { ...cell, format: '@', fill: 4, wrap: true },
};

export const styleNumber = (style: CellStyle): number => cellStyles.indexOf(style);

const formats = [...new Set(Object.values(looks).flatMap(({ format }) => format ?? []))];
/** Numbers below this one are taken. */
const firstFormat = 164;

function formatXml({ border = 0, fill = 0, font = 0, format, open, wrap }: Look): string {
  const number = format === undefined ? 0 : firstFormat + formats.indexOf(format);
  const alignment = `<alignment vertical="top"${wrap === true ? ' wrapText="1"' : ''}/>`;
  const protection = open === true ? '<protection locked="0"/>' : '';
  return (
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" ` +
    `applyProtection="1">${alignment}${protection}</xf>`
  );
}

const font = (more: string, size: number) =>
  `<font>${more}<sz val="${size}"/><color rgb="FF1F2933"/><name val="Calibri"/><family val="2"/></font>`;
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
const edge = (side: string) => `<${side} style="thin"><color rgb="FFD3DAE2"/></${side}>`;

/** The part of a workbook that says how cells look. Spreadsheets ask for two fills of their own before ours. */
export function stylesXml(): string {
  const all = cellStyles.map((style) => looks[style]);
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${formats.length}">${formats
      .map((code, at) => `<numFmt numFmtId="${firstFormat + at}" formatCode="${xmlText(code)}"/>`)
      .join('')}</numFmts>` +
    `<fonts count="3">${font('', 11)}${font('<b/>', 11)}${font('<b/>', 16)}</fonts>` +
    '<fills count="5"><fill><patternFill patternType="none"/></fill>' +
    `<fill><patternFill patternType="gray125"/></fill>${fill('DCEBF7')}${fill('E4E7EB')}${fill('F5F7FA')}</fills>` +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${all.length}">${all.map(formatXml).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
