/** Heights of what the grid is made of, in pixels. */
export interface GridSizes {
  readonly row: number;
  readonly group: number;
  readonly header: number;
  readonly totals: number;
}

/** In the size of the grid's type; the style sheet has the same figures. */
const rowHeight = 3.5;
const groupHeight = 3;
const barHeight = 3;

/** A card has its name, of two lines, above a line for each other column. */
const cardHead = 4.375;
const cardLine = 1.625;

export function gridSizes(em: number, cards: boolean, columns: number): GridSizes {
  return {
    row: em * (cards ? cardHead + cardLine * (columns - 1) : rowHeight),
    group: em * groupHeight,
    header: cards ? 0 : em * barHeight,
    totals: em * barHeight,
  };
}
