import type { PageMargins, PageSize, TableLayout, Watermark } from 'pdfmake/js/LayoutBuilder.js';

/** A4, in points. */
const [short, long] = [595.28, 841.89];

export const upright: PageSize = { width: short, height: long, orientation: 'portrait' };

export const margins: PageMargins = { left: 56, top: 68, right: 56, bottom: 62 };

/** What content may be as wide as. */
export const widthOf = (isWide: boolean): number =>
  (isWide ? long : short) - margins.left - margins.right;

export const heightOf = (isWide: boolean): number =>
  (isWide ? short : long) - margins.top - margins.bottom;

export const colors = {
  ink: '#1b1f24',
  muted: '#57606a',
  line: '#c3cbd3',
  accent: '#0b5c7a',
  soft: '#eef4f6',
  total: '#f6f8fa',
  warn: '#8a4b00',
} as const;

export const bodySize = 10;
export const tableSize = 8.5;
const lineHeight = 1.25;

/** Of a line of text, as near as can be told before it is laid out. */
export const lineOf = (size: number): number => size * 1.18 * lineHeight;

export const defaultStyle = {
  font: 'book',
  fontSize: bodySize,
  lineHeight,
  color: colors.ink,
} as const;

export const styles = {
  'heading-1': { fontSize: 20, bold: true, color: colors.accent, lineHeight: 1.1 },
  'heading-2': { fontSize: 14, bold: true, color: colors.accent, lineHeight: 1.1 },
  'heading-3': { fontSize: 11.5, bold: true, color: colors.accent, lineHeight: 1.1 },
  'heading-4': { fontSize: 10.5, bold: true, color: colors.accent, lineHeight: 1.1 },
  caption: { fontSize: 9, bold: true },
  head: { fontSize: tableSize, bold: true, lineHeight: 1.1 },
  cell: { fontSize: tableSize, lineHeight: 1.1 },
  note: { fontSize: 8.5, color: colors.muted },
  gap: { color: colors.warn },
  entry: { fontSize: 9, lineHeight: 1 },
  running: { fontSize: 8, color: colors.muted },
  region: { fontSize: 16, bold: true, color: colors.accent },
  title: { fontSize: 30, bold: true, lineHeight: 1.1 },
  subtitle: { fontSize: 17, bold: true, color: colors.muted },
  mark: { fontSize: 11, bold: true, color: colors.warn },
} as const;

export const watermark: Watermark = {
  text: 'DRAF',
  color: '#000000',
  opacity: 0.06,
  bold: true,
  angle: -45,
  fontSize: 150,
};

export type Style = keyof typeof styles;

export const padding = { across: 4, along: 2 } as const;
export const border = 0.5;

/** What the lines and paddings of a table take of its width. */
export const widthOfLines = (columns: number): number =>
  columns * 2 * padding.across + (columns + 1) * border;

export const tableLayouts: Readonly<Record<'table' | 'contents', TableLayout>> = {
  table: {
    // The caption is the first row: the library draws the line above it whatever its cells say.
    hLineWidth: (line) => (line === 0 ? 0 : border),
    vLineWidth: () => border,
    hLineColor: () => colors.line,
    vLineColor: () => colors.line,
    paddingLeft: () => padding.across,
    paddingRight: () => padding.across,
    paddingTop: () => padding.along,
    paddingBottom: () => padding.along,
  },
  contents: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0.4,
    paddingBottom: () => 0.4,
  },
};
