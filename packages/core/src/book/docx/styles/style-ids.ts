/** Styles of a book by what they are for. Word knows most of them by these ids, and offers them to who edits. */
export const styleIds = {
  normal: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  coverMark: 'CoverMark',
  coverRegion: 'CoverRegion',
  coverText: 'CoverText',
  coverPicture: 'CoverPicture',
  coverHeader: 'CoverHeader',
  leafletRegion: 'LeafletRegion',
  leafletText: 'LeafletText',
  leafletState: 'LeafletState',
  header: 'Header',
  footer: 'Footer',
  contentsHeading: 'TOCHeading',
  listOfCaptions: 'TableofFigures',
  appendix: 'AppendixHeading',
  bodyText: 'BodyText',
  listBullet: 'ListBullet',
  listNumber: 'ListNumber',
  caption: 'Caption',
  figure: 'Figure',
  figureCaption: 'FigureCaption',
  tableHeading: 'TableHeading',
  tableText: 'TableText',
  tableCentre: 'TableCentre',
  tableFigure: 'TableFigure',
  afterTable: 'AfterTable',
  note: 'Note',
  gap: 'Gap',
  sectionEnd: 'SectionEnd',
} as const;

/** Deepest level of headings that Word offers at once. */
export const deepestHeading = 6;

export const headingId = (level: number): string => `Heading${String(level)}`;

export const contentsId = (level: number): string => `TOC${String(level)}`;
