import { svg, type SVGTemplateResult } from 'lit';

/** The sign of an open question, around a point. */
export function questionMark(x: number, y: number, type: number): SVGTemplateResult {
  return svg`<g class="question"><circle cx=${x} cy=${y} r=${type * 0.7}></circle
    ><text x=${x} y=${y + type * 0.36} font-size=${type} text-anchor="middle">?</text></g>`;
}
