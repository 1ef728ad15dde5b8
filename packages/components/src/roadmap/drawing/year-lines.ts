import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Scale } from '../timeline/scale.js';

/** From this width on, in em, a year is parted into quarters. */
const quarteredFrom = 12;

/** The lines between years behind a row, between quarters where there is room, and the one for today. */
export function yearLines(scale: Scale, height: number, em: number): SVGTemplateResult {
  return svg`<path class="year-line" d=${linesPath(scale, height, em)}></path>${
    scale.today === null
      ? nothing
      : svg`<path class="today" d="M${scale.today.toFixed(1)} 0v${height}"></path>`
  }`;
}

function linesPath({ count, yearWidth }: Scale, height: number, em: number): string {
  const parts = yearWidth >= quarteredFrom * em ? 4 : 1;
  let path = '';
  for (let line = 0; line <= count * parts; line += 1) {
    path += `M${((line * yearWidth) / parts).toFixed(1)} 0v${height}`;
  }
  return path;
}
