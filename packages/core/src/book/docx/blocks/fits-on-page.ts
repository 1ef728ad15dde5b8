import type { PageShape } from '../page/page-shape.js';

/** Of the text of tables, rather too much than too little, in twips. */
const letterWidth = 105;
const lineHeight = 215;
const padding = 230;

/** What a heading that is repeated, a caption and the like may take of a page. */
const reserved = 0.2;

/** Whether a row surely fits on a page. One that doesn't has to be broken. */
export function fitsOnPage(
  cells: readonly string[],
  widths: readonly number[],
  { height }: PageShape,
): boolean {
  const most = Math.floor((height * (1 - reserved)) / lineHeight);
  return cells.every((cell, at) => {
    const letters = Math.max(1, Math.floor(((widths[at] ?? 0) - padding) / letterWidth));
    if (cell.length <= letters * most && !cell.includes('\n')) return true;
    const count = cell
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
    return count <= most;
  });
}
