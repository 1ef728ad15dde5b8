import {
  AlignmentType,
  LevelFormat,
  LevelSuffix,
  type ILevelsOptions,
  type INumberingOptions,
} from 'docx';
import { deepestHeading } from '../styles/style-ids.js';

// The library replaces `{name-instance}` wherever it stands, in text that people typed too: nobody types these.

/** Numbers of headings. */
export const headingNumbering = {
  chapters: 'kotacerdas:chapters',
  appendices: 'kotacerdas:appendices',
} as const;

/** Marks of points and numbers of lists. */
export const listNumbering = {
  bullets: 'kotacerdas:bullets',
  numbers: 'kotacerdas:numbers',
} as const;

const hanging = (left: number) => ({ paragraph: { indent: { left, hanging: left } } });

/** How far the text of a heading stands from its number. */
const indents = [1500, 850, 1000, 1150, 1300, 1450] as const;

/** `1.2.3`: the numbers of all levels down to this one. */
const joined = (level: number): string =>
  Array.from({ length: level + 1 }, (_, at) => `%${String(at + 1)}`).join('.');

const levels = (
  first: string,
  format: ILevelsOptions['format'],
  indent: number,
): ILevelsOptions[] =>
  Array.from({ length: deepestHeading }, (_, level) => ({
    level,
    format: level === 0 ? format : LevelFormat.DECIMAL,
    text: level === 0 ? first : joined(level),
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: hanging(level === 0 ? indent : (indents[level] ?? indent)),
  }));

const list = (format: ILevelsOptions['format'], text: string): ILevelsOptions[] => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 425, hanging: 425 } } },
  },
];

/** The same numbers as `numberBook` gives. */
export const documentNumbering = (): INumberingOptions => ({
  config: [
    { reference: headingNumbering.chapters, levels: levels('Bab %1', LevelFormat.DECIMAL, 1500) },
    {
      reference: headingNumbering.appendices,
      levels: levels('Lampiran %1', LevelFormat.UPPER_LETTER, 2500),
    },
    { reference: listNumbering.bullets, levels: list(LevelFormat.BULLET, '•') },
    { reference: listNumbering.numbers, levels: list(LevelFormat.DECIMAL, '%1.') },
  ],
});
