import type { XmlComponent } from 'docx';
import { numberingIds } from '../numbering/numbering-part.js';
import { element } from '../text/element.js';
import { palette } from './palette.js';
import { deepestHeading, headingId, styleIds } from './style-ids.js';

/** Half points, by level. */
const sizes = [40, 28, 24, 22, 22, 22];

const of = (name: string, value: string | number): XmlComponent =>
  element(name, { 'w:val': value });

/** A style with a number, which the library can't give to one that it doesn't number itself. */
const style = (
  { basedOn, id, name, next }: { id: string; name: string; basedOn: string; next: string },
  paragraph: readonly XmlComponent[],
  run: readonly XmlComponent[],
): XmlComponent =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    of('w:name', name),
    of('w:basedOn', basedOn),
    of('w:next', next),
    element('w:qFormat', {}),
    element('w:pPr', {}, ...paragraph),
    ...(run.length === 0 ? [] : [element('w:rPr', {}, ...run)]),
  );

const number = (id: number, level: number): XmlComponent =>
  element('w:numPr', {}, of('w:ilvl', level), of('w:numId', id));

const spacing = (before: number, after: number, line = 240): XmlComponent =>
  element('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': line,
    'w:lineRule': 'auto',
  });

const heading = (level: number): XmlComponent =>
  style(
    {
      id: headingId(level),
      name: `heading ${String(level)}`,
      basedOn: styleIds.normal,
      next: styleIds.bodyText,
    },
    [
      element('w:keepNext', {}),
      element('w:keepLines', {}),
      number(numberingIds.chapters, level - 1),
      level === 1 ? spacing(0, 280) : spacing(320, 140),
      of('w:outlineLvl', level - 1),
    ],
    [
      element('w:b', {}),
      of('w:color', palette.accent),
      of('w:sz', sizes[level - 1] ?? 22),
      of('w:szCs', sizes[level - 1] ?? 22),
    ],
  );

/** Styles of headings and points: their numbers and marks come with them. */
export const numberedStyles = (): XmlComponent[] => [
  ...Array.from({ length: deepestHeading }, (_, at) => heading(at + 1)),
  style(
    {
      id: styleIds.appendix,
      name: 'Appendix Heading',
      basedOn: headingId(1),
      next: styleIds.bodyText,
    },
    [number(numberingIds.appendices, 0), of('w:outlineLvl', 0)],
    [],
  ),
  style(
    {
      id: styleIds.listBullet,
      name: 'List Bullet',
      basedOn: styleIds.normal,
      next: styleIds.listBullet,
    },
    [number(numberingIds.bullets, 0), spacing(0, 50, 264)],
    [],
  ),
];
