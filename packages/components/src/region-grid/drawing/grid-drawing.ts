import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { GridContext } from '../grid-context.js';
import type { Layout, Shape } from '../layout/types.js';
import { boxText, viewBox } from '../layout/view-box.js';
import { className } from '../model/class-name.js';
import { figureText } from '../model/figure-text.js';
import { provinceName } from '../model/province-name.js';
import { standingOf } from '../model/standing.js';
import { classMark } from './class-mark.js';
import { classPatterns, patternId } from './class-patterns.js';

/**
 * The map: each region is an option of a list, so that a screen reader says which of how many it is at. Only one of
 * them is reached by Tab; arrow keys lead to the others.
 *
 * @csspart map - The drawing of regions
 */
export function gridDrawing(context: GridContext): TemplateResult {
  const { active, layout, locale, matches, model, province, text } = context;
  const shown = (shape: Shape) => province === null || shape.provinceCode === province;
  return html`<svg
    class="drawing region-map ${layout.kind} ${province === null ? '' : 'zoomed'}"
    part="map"
    viewBox=${boxText(viewBox(layout, province))}
    role="listbox"
    aria-label=${text.drawing(text.measures[model.measure])}
    aria-describedby="region-keys"
  >
    ${layout.kind === 'outlines' ? classPatterns(model) : nothing} ${labels(context)}
    ${layout.shapes.map((shape) =>
      shown(shape)
        ? guard([shape, model, locale, shape.code === active, matches.has(shape.code)], () =>
            option(shape, context),
          )
        : beside(shape, layout),
    )}
    ${ring(context.pointed, 'pointed', context)} ${ring(active, 'cursor', context)}
  </svg>`;
}

function labels({ layout, province }: GridContext) {
  return svg`<g class="labels" aria-hidden="true">${layout.labels.map(
    ({ provinceCode, text, x, y }) =>
      province === null || province === provinceCode
        ? svg`<text x=${x} y=${y}>${province === null ? text : provinceName(provinceCode)}</text>`
        : nothing,
  )}</g>`;
}

function option(shape: Shape, context: GridContext) {
  const { active, layout, matches, model } = context;
  const { code, outline } = shape;
  const standing = standingOf(model, code);
  const look = [standing === 'none' ? 'none' : '', matches.has(code) ? 'match' : ''];
  return svg`<g class="place ${look.join(' ')}" role="option" data-code=${code}
    tabindex=${code === active ? 0 : -1} aria-selected=${code === active}
    aria-label=${spokenName(shape, context)}
    ><path class="ground" fill-rule="evenodd" d=${outline}></path
    >${standing === 'none' ? nothing : mark(shape, layout, classMark(model.classes, standing, 'tile'), patternId(standing))}</g>`;
}

function mark(shape: Shape, { kind }: Layout, path: string, pattern: string) {
  if (kind === 'outlines') {
    return svg`<path class="hatch" fill="url(#${pattern})" fill-rule="evenodd" d=${shape.outline}></path>`;
  }
  const side = shape.right - shape.left;
  return svg`<path class="mark" d=${path}
    transform="translate(${shape.left} ${shape.top}) scale(${side})"></path>`;
}

/** What lies around the province that is shown; nothing to choose. */
function beside({ outline }: Shape, { kind }: Layout) {
  return svg`<path class="beside ${kind}" fill-rule="evenodd" d=${outline}></path>`;
}

/** On top of everything, so that no neighbour covers it. */
function ring(code: string | null, kind: 'pointed' | 'cursor', { layout }: GridContext) {
  const shape = layout.shapes.find((entry) => entry.code === code);
  return shape === undefined
    ? nothing
    : svg`<path class=${kind} d=${shape.outline} aria-hidden="true"></path>`;
}

/** A region with its province and what the drawing shows of it. */
export function spokenName({ code, name, provinceCode }: Shape, context: GridContext): string {
  const { locale, model } = context;
  const figure = model.figures.get(code);
  const value = figure === undefined ? null : figureText(figure, model.measure, locale);
  const group = className(model, standingOf(model, code), locale);
  const what = value === null || value === group ? group : `${value} (${group})`;
  return `${name}, ${provinceName(provinceCode)}: ${what}`;
}
