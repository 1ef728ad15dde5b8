import { layoutOf, type Layout } from '../../../roadmap/timeline/layout.js';
import { makeScale, type Scale, type Years } from '../../../roadmap/timeline/scale.js';
import type { TimelineRow } from '../../../roadmap/timeline/timeline-rows.js';
import { fitText } from '../../text/fit-text.js';
import { footRoom, pageHeight, pageWidth } from '../../compose/page.js';

/** How a sheet is parted, and how many lines the title of a programme has. */
export interface PageLayout extends Layout, Sheet {}

/** The size of the type; a wider sheet is printed smaller. */
export const em = 14;
export const lineHeight = 1.15 * em;
export const head = 4.75 * em;

/** So that no letter touches the edge. */
export const side = 4;

const headingHeight = 1.75 * em;

interface Sheet {
  readonly width: number;
  readonly lines: 1 | 2;
}

/** Sheets from the roomiest to the one whose type can just be read in print: 8, 7 and 6 points. */
const sheets = [
  { width: 790, lines: 2 },
  { width: 790, lines: 1 },
  { width: 900, lines: 1 },
  { width: 1065, lines: 1 },
] as const satisfies readonly [Sheet, ...Sheet[]];

/** The roomiest sheet that holds all rows on a page; else the one that holds most. */
export function fittingLayout(rows: readonly TimelineRow[]): PageLayout {
  const [roomiest, ...smaller] = sheets;
  return smaller.reduce(
    (layout, next) => (rowsThatFit(rows, layout) === rows.length ? layout : pageLayout(next)),
    pageLayout(roomiest),
  );
}

function pageLayout({ lines, width }: Sheet): PageLayout {
  return {
    ...layoutOf({ em, width }),
    width,
    lines,
    titleWidth: Math.round(0.38 * width),
    row: (lines === 2 ? 2.625 : 1.75) * em,
    heading: headingHeight,
    nested: headingHeight,
  };
}

/** How many rows a page holds, from the first on. */
export function rowsThatFit(rows: readonly TimelineRow[], layout: PageLayout): number {
  let left = ((pageHeight - footRoom) * (layout.width + 2 * side)) / pageWidth - head;
  const last = rows.findIndex((row) => {
    left -= heightOf(row, layout);
    return left < 0;
  });
  return last < 0 ? rows.length : last;
}

export function heightOf({ kind }: TimelineRow, { heading, row }: PageLayout): number {
  return kind === 'heading' ? heading : row;
}

/** Years as wide as the sheet leaves them room, however many they are. */
export function scaleOf({ titleWidth, width }: PageLayout, years: Years, asOf: string): Scale {
  return makeScale(years, (width - titleWidth) / (years.to - years.from + 1), asOf);
}

/** A title in the lines that there are for it. */
export function titleLines(title: string, { lines, titleWidth }: PageLayout): string[] {
  return fitText(title, titleWidth / em - 2, lines);
}
