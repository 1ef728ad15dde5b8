import { xmlText } from './cell-text.js';

/** How a cell of a report is marked. */
export const cellMarks = ['refused', 'asked', 'conflicting', 'changed'] as const;
export type CellMark = (typeof cellMarks)[number];

const sentForms = ['sent', 'sentNumber', 'sentPercent', 'sentDay'] as const;
/** A cell as it was sent. */
export type SentForm = (typeof sentForms)[number];

/** Of cells that may be written to, where their entry may be changed. */
const openStyles = ['text', 'number', 'rupiah', 'day', 'year', 'given'] as const;
export type OpenStyle = (typeof openStyles)[number];

/** How cells look besides those that are marked. */
const plainStyles = [
  'plain',
  'head',
  'headGiven',
  'title',
  'subtitle',
  'body',
  ...openStyles,
  'link',
] as const;

export type CellStyle =
  (typeof plainStyles)[number] | `${OpenStyle}Locked` | SentForm | `${SentForm}-${CellMark}`;

/** In the order in which cells name them by number. */
const cellStyles: readonly CellStyle[] = [
  ...plainStyles,
  ...sentForms,
  ...sentForms.flatMap((form) => cellMarks.map((mark) => `${form}-${mark}` as const)),
  ...openStyles.map((style) => `${style}Locked` as const),
];

interface Look {
  readonly format?: string;
  readonly font?: 0 | 1 | 2 | 3;
  readonly fill?: number;
  readonly border?: 0 | 1;
  readonly wrap?: boolean;
  /** Whether it may be written to while the sheet is protected. */
  readonly open?: boolean;
}

const cell = { border: 1, open: true } as const;

/** Text cells are of the format text: what somebody types into them stays as it was typed, be it `=1+1` or `1.500`. */
const looks: Readonly<Record<(typeof plainStyles)[number] | SentForm, Look>> = {
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
  link: { font: 3, border: 1 },
  sent: { format: '@' },
  sentNumber: { format: 'General' },
  sentPercent: { format: '0.00%' },
  sentDay: { format: 'dd/mm/yyyy' },
};

/** Spreadsheets ask for two fills of their own before ours. */
const firstFill = 2;
const fillColours = ['DCEBF7', 'E4E7EB', 'F5F7FA'];
const lockedColour = 'E9EDF2';
const markColours: Readonly<Record<CellMark, string>> = {
  refused: 'F8C9C4',
  asked: 'FFF0A8',
  conflicting: 'FBD5A5',
  changed: 'CDEBC8',
};

const lockedFill = firstFill + fillColours.length + cellMarks.length;

function lookOf(style: CellStyle): Look {
  const form = sentForms.find((name) => style.startsWith(`${name}-`));
  const at = cellMarks.findIndex((name) => style === `${form ?? ''}-${name}`);
  if (form !== undefined) {
    return { ...looks[form], border: 1, fill: firstFill + fillColours.length + at };
  }
  const locked = openStyles.find((name) => style === `${name}Locked`);
  if (locked !== undefined) return { ...looks[locked], open: false, fill: lockedFill };
  const plain = [...plainStyles, ...sentForms].find((name) => name === style);
  return plain === undefined ? {} : looks[plain];
}

const numbers = new Map(cellStyles.map((style, at) => [style, at]));

export const styleNumber = (style: CellStyle): number => numbers.get(style) ?? 0;

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

const font = (more: string, size: number, colour = '1F2933') =>
  `<font>${more}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`;
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
const edge = (side: string) => `<${side} style="thin"><color rgb="FFD3DAE2"/></${side}>`;

/** The part of a workbook that says how cells look. */
export function stylesXml(): string {
  const all = cellStyles.map(lookOf);
  const fills = [...fillColours, ...cellMarks.map((mark) => markColours[mark]), lockedColour];
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${formats.length}">${formats
      .map((code, at) => `<numFmt numFmtId="${firstFormat + at}" formatCode="${xmlText(code)}"/>`)
      .join('')}</numFmts>` +
    `<fonts count="4">${font('', 11)}${font('<b/>', 11)}${font('<b/>', 16)}${font('<u/>', 11, '1F5FA8')}</fonts>` +
    `<fills count="${firstFill + fills.length}"><fill><patternFill patternType="none"/></fill>` +
    `<fill><patternFill patternType="gray125"/></fill>${fills.map(fill).join('')}</fills>` +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${all.length}">${all.map(formatXml).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
