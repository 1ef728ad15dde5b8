import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  LeaderType,
  StyleForCharacter,
  StyleForParagraph,
  TabStopType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  type XmlComponent,
} from 'docx';
import { pageShape } from '../page/page-shape.js';
import { element } from '../text/element.js';
import { numberedStyles } from './numbered-styles.js';
import { palette } from './palette.js';
import { contentsId, deepestHeading, styleIds } from './style-ids.js';

const { accent, line, muted, warn } = palette;

/** Word has it, and LibreOffice has one of the same widths. */
const font = 'Arial';

/** Every style a book uses: who edits it changes its look in one place. */
export const documentStyles = (): IStylesOptions => ({
  importedStyles: [
    new DocumentDefaults({
      run: {
        font,
        size: 21,
        language: { value: 'id-ID', eastAsia: 'id-ID', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 0 } },
    }),
    normal(),
    new StyleForCharacter({
      id: 'DefaultParagraphFont',
      name: 'Default Paragraph Font',
      semiHidden: true,
    }),
    ...numberedStyles(),
    ...[...cover, contentsHeading, ...contents(), ...text, ...tables].map(
      (style) => new StyleForParagraph({ basedOn: styleIds.normal, ...style }),
    ),
  ],
});

/** The library can't say which style a paragraph without one has. */
const normal = (): XmlComponent =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': styleIds.normal },
    element('w:name', { 'w:val': 'Normal' }),
    element('w:qFormat', {}),
  );

const centred = { alignment: AlignmentType.CENTER } as const;

const cover: readonly IParagraphStyleOptions[] = [
  {
    id: styleIds.title,
    name: 'Title',
    next: styleIds.bodyText,
    quickFormat: true,
    paragraph: { ...centred, spacing: { before: 120, after: 360 } },
    run: { size: 52, bold: true, color: accent },
  },
  {
    id: styleIds.subtitle,
    name: 'Subtitle',
    next: styleIds.title,
    quickFormat: true,
    paragraph: { ...centred, spacing: { before: 720 } },
    run: { size: 28, bold: true, color: muted },
  },
  {
    id: styleIds.coverMark,
    name: 'Cover Mark',
    paragraph: { ...centred, spacing: { before: 240 } },
    run: { size: 24, bold: true, color: warn },
  },
  {
    id: styleIds.coverPicture,
    name: 'Cover Picture',
    paragraph: { ...centred, spacing: { before: 960 } },
  },
  {
    id: styleIds.coverRegion,
    name: 'Cover Region',
    paragraph: { ...centred, spacing: { before: 480 } },
    run: { size: 36, bold: true },
  },
  {
    id: styleIds.coverText,
    name: 'Cover Text',
    paragraph: { ...centred, spacing: { after: 240 } },
    run: { size: 26 },
  },
  { id: styleIds.coverHeader, name: 'Cover Header' },
  {
    id: styleIds.leafletRegion,
    name: 'Leaflet Region',
    next: styleIds.leafletText,
    run: { size: 22, bold: true, color: warn },
  },
  { id: styleIds.leafletText, name: 'Leaflet Text', run: { size: 17, color: muted } },
  {
    id: styleIds.leafletState,
    name: 'Leaflet State',
    basedOn: styleIds.leafletText,
    next: styleIds.bodyText,
    paragraph: { spacing: { after: 200 } },
  },
  {
    id: styleIds.header,
    name: 'header',
    paragraph: {
      spacing: { after: 120 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: line, space: 4 } },
    },
    run: { size: 16, color: muted },
  },
  {
    id: styleIds.footer,
    name: 'footer',
    paragraph: {
      alignment: AlignmentType.RIGHT,
      border: { top: { style: BorderStyle.SINGLE, size: 4, color: line, space: 4 } },
    },
    run: { size: 16, color: muted },
  },
];

const contentsHeading: IParagraphStyleOptions = {
  id: styleIds.contentsHeading,
  name: 'TOC Heading',
  next: styleIds.bodyText,
  quickFormat: true,
  paragraph: { keepNext: true, spacing: { before: 360, after: 200 } },
  run: { size: 32, bold: true, color: accent },
};

function contents(): IParagraphStyleOptions[] {
  const { width } = pageShape(false);
  const leader = { type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT } as const;
  const entry = (id: string, name: string, indent: number, hanging: number) => ({
    id,
    name,
    next: styleIds.normal,
    paragraph: {
      indent: { left: indent + hanging, hanging },
      tabStops: [{ type: TabStopType.LEFT, position: indent + hanging }, leader],
      spacing: { before: 20, after: 20 },
    },
  });
  return [
    {
      ...entry(contentsId(1), 'toc 1', 0, 1300),
      run: { bold: true },
    },
    ...Array.from({ length: deepestHeading - 1 }, (_, at) =>
      entry(contentsId(at + 2), `toc ${String(at + 2)}`, 350 + 250 * at, 950),
    ),
    entry(styleIds.listOfCaptions, 'table of figures', 0, 1300),
  ];
}

const text: readonly IParagraphStyleOptions[] = [
  {
    id: styleIds.bodyText,
    name: 'Body Text',
    quickFormat: true,
    paragraph: { spacing: { after: 120, line: 276 } },
  },
  {
    id: styleIds.listNumber,
    name: 'List Number',
    quickFormat: true,
    paragraph: { spacing: { after: 50, line: 264 } },
  },
  {
    id: styleIds.note,
    name: 'Note',
    quickFormat: true,
    paragraph: { spacing: { before: 80, after: 200 } },
    run: { size: 17, color: muted },
  },
  {
    id: styleIds.gap,
    name: 'Gap',
    quickFormat: true,
    paragraph: {
      spacing: { before: 80, after: 200 },
      indent: { left: 170 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, color: warn, space: 8 } },
    },
    run: { color: warn },
  },
  {
    id: styleIds.sectionEnd,
    name: 'Section End',
    paragraph: { spacing: { line: 20, lineRule: 'exact' } },
    run: { size: 2 },
  },
];

const cellSpacing = { before: 30, after: 30 };

const tables: readonly IParagraphStyleOptions[] = [
  {
    id: styleIds.caption,
    name: 'caption',
    next: styleIds.normal,
    quickFormat: true,
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 200, after: 100 } },
    run: { size: 19, bold: true },
  },
  {
    id: styleIds.figure,
    name: 'Figure',
    next: styleIds.figureCaption,
    paragraph: { ...centred, keepNext: true, spacing: { before: 200 } },
  },
  {
    id: styleIds.figureCaption,
    name: 'Figure Caption',
    basedOn: styleIds.caption,
    next: styleIds.bodyText,
    paragraph: { ...centred, keepNext: false, spacing: { before: 100, after: 240 } },
  },
  {
    id: styleIds.tableText,
    name: 'Table Text',
    quickFormat: true,
    paragraph: { spacing: cellSpacing },
    run: { size: 18 },
  },
  {
    id: styleIds.tableCentre,
    name: 'Table Centre',
    basedOn: styleIds.tableText,
    paragraph: centred,
  },
  {
    id: styleIds.tableFigure,
    name: 'Table Figure',
    basedOn: styleIds.tableText,
    paragraph: { alignment: AlignmentType.RIGHT },
  },
  {
    id: styleIds.tableHeading,
    name: 'Table Heading',
    basedOn: styleIds.tableText,
    quickFormat: true,
    paragraph: { keepNext: true },
    run: { size: 17, bold: true },
  },
  {
    id: styleIds.afterTable,
    name: 'After Table',
    paragraph: { spacing: { line: 160, lineRule: 'exact' } },
    run: { size: 2 },
  },
];
