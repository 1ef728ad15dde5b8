import { svg, type SVGTemplateResult } from 'lit';

/** An end of an arrow: the side of a bar it touches, and the middle of its row. */
export interface LinkEnd {
  readonly x: number;
  readonly y: number;
}

const stub = 8;
const head = 6;

/** Arrows from what comes first to what waits for it, around the bars between them. */
export function linkArrows(
  links: readonly (readonly [from: LinkEnd, to: LinkEnd])[],
  rowHeight: number,
): SVGTemplateResult {
  let lines = '';
  let heads = '';
  for (const [from, to] of links) {
    lines += linkPath(from, to, rowHeight);
    heads += `M${round(to.x)} ${round(to.y)}l-${head} -4v8z`;
  }
  return svg`<path class="link" d=${lines}></path><path class="link-head" d=${heads}></path>`;
}

/** Straight into the bar where it begins later, else back between the rows. */
function linkPath(from: LinkEnd, to: LinkEnd, rowHeight: number): string {
  const out = from.x + stub;
  const end = round(to.x - head + 1);
  const start = `M${round(from.x)} ${round(from.y)}H${round(out)}`;
  if (to.x - stub >= out) return `${start}V${round(to.y)}H${end}`;
  const between = to.y + (to.y > from.y ? -rowHeight / 2 : rowHeight / 2);
  return `${start}V${round(between)}H${round(to.x - stub - 2)}V${round(to.y)}H${end}`;
}

function round(value: number): string {
  return value.toFixed(1);
}
