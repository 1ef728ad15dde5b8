import { deepestHeading, headingId, styleIds } from '../styles/style-ids.js';

/** What headings and points are numbered by. Each numbered list has a number of its own, after these. */
export const numberingIds = { chapters: 1, appendices: 2, bullets: 3, firstList: 4 } as const;

interface Level {
  /** Of the style that stands for this level. */
  readonly style: string | null;
  readonly format: 'decimal' | 'upperLetter' | 'bullet';
  readonly text: string;
  /** How far its text stands from the margin, in twips; the number stands at the margin. */
  readonly indent: number;
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const headingIndents = [1500, 850, 1000, 1150, 1300, 1450];
const listIndent = 425;

/** `%1.%2.%3`: the numbers of all levels down to this one. */
const joined = (level: number): string =>
  Array.from({ length: level + 1 }, (_, at) => `%${String(at + 1)}`).join('.');

/** Levels of headings below a first one: the same numbers as `numberBook` gives. */
const headings = (first: Level, styleOf: (level: number) => string | null): Level[] => [
  first,
  ...Array.from({ length: deepestHeading - 1 }, (_, at) => ({
    style: styleOf(at + 2),
    format: 'decimal' as const,
    text: joined(at + 1),
    indent: headingIndents[at + 1] ?? first.indent,
  })),
];

const definitions: readonly (readonly Level[])[] = [
  headings({ style: headingId(1), format: 'decimal', text: 'Bab %1', indent: 1500 }, headingId),
  headings(
    { style: styleIds.appendix, format: 'upperLetter', text: 'Lampiran %1', indent: 2500 },
    () => null,
  ),
  [{ style: styleIds.listBullet, format: 'bullet', text: '•', indent: listIndent }],
  [{ style: null, format: 'decimal', text: '%1.', indent: listIndent }],
];

const levelXml = ({ format, indent, style, text }: Level, at: number): string =>
  [
    `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>`,
    style === null ? '' : `<w:pStyle w:val="${style}"/>`,
    `<w:suff w:val="tab"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr><w:ind w:left="${String(indent)}" w:hanging="${String(indent)}"/></w:pPr></w:lvl>`,
  ].join('');

const definitionXml = (levels: readonly Level[], at: number): string =>
  `<w:abstractNum w:abstractNumId="${String(at)}"><w:multiLevelType w:val="${levels.length > 1 ? 'multilevel' : 'singleLevel'}"/>${levels.map(levelXml).join('')}</w:abstractNum>`;

const numberXml = (id: number, definition: number, restart: string): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(definition)}"/>${restart}</w:num>`;

const fromOne = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

/**
 * The part of a document that says how it is numbered. The library's own looks through the whole text once for each
 * list, and ties no level to its style.
 */
export function numberingPart(lists: number): string {
  const all = definitions.length - 1;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<w:numbering xmlns:w="${namespace}">`,
    ...definitions.map(definitionXml),
    ...Array.from({ length: all }, (_, at) => numberXml(at + 1, at, '')),
    ...Array.from({ length: lists }, (_, at) =>
      numberXml(numberingIds.firstList + at, all, fromOne),
    ),
    '</w:numbering>',
  ].join('');
}
