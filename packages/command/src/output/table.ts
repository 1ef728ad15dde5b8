import { lineWidth, wrap } from './wrap.js';

export interface Column {
  readonly heading?: string;
  /** Numbers stand to the right, one below the other. */
  readonly isNumber?: boolean;
  /** Takes what others leave, in several lines if it must; one column of a table at most. */
  readonly isFlexible?: boolean;
}

const gap = '  ';
/** Of a flexible column, however wide the others are. */
const fewest = 24;

/** Rows below each other in columns, headings first where there are some. Spaces that begin a cell stay. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = lineWidth,
): string[] {
  const headings = columns.map(({ heading = '' }) => heading);
  const all = headings.some((heading) => heading !== '') ? [headings, ...rows] : rows;
  const widths = columns.map((_, at) => Math.max(0, ...all.map((row) => (row[at] ?? '').length)));
  const flexible = columns.findIndex(({ isFlexible }) => isFlexible);
  const others = widths.reduce((sum, each, at) => (at === flexible ? sum : sum + each), 0);
  const left = Math.max(fewest, width - others - gap.length * (columns.length - 1));
  const shown = widths.map((each, at) => (at === flexible ? Math.min(each, left) : each));
  return all.flatMap((row) => {
    const cells = shown.map((most, at) =>
      at === flexible ? inLines(row[at] ?? '', most) : [row[at] ?? ''],
    );
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, at) => {
          const cell = lines[line] ?? '';
          const most = shown[at] ?? 0;
          return columns[at]?.isNumber === true ? cell.padStart(most) : cell.padEnd(most);
        })
        .join(gap)
        .trimEnd(),
    );
  });
}

function inLines(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  return wrap(text, indent, width);
}
