import { svg, type SVGTemplateResult } from 'lit';
import type { Scale } from '../timeline/scale.js';

/** Room that the name of a year takes, in em, and of its last two digits. */
const nameWidth = 2.75;
const shortWidth = 2.25;

/** The names of the years, each in the middle of its own: ’26 where 2026 has no room, and some left out. */
export function yearNames(scale: Scale, em: number, height: number): SVGTemplateResult[] {
  const short = scale.yearWidth < nameWidth * em;
  const every = Math.max(1, Math.ceil((shortWidth * em) / scale.yearWidth));
  const names: SVGTemplateResult[] = [];
  for (let year = scale.years.from; year <= scale.years.to; year += every) {
    const x = scale.x(year) + scale.yearWidth / 2;
    const name = short ? `’${String(year).slice(2)}` : String(year);
    names.push(
      svg`<text class="year-name" x=${x} y=${height / 2 + 0.35 * em} text-anchor="middle">${name}</text>`,
    );
  }
  return names;
}
