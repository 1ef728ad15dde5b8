import { svg, html, nothing, type TemplateResult } from 'lit';
import { wrapLabel } from '../../base/drawing/wrap-label.js';
import type { RadarAxis } from './axes.js';
import {
  area,
  betweenSpokes,
  diamonds,
  distanceOf,
  half,
  levels,
  outline,
  pointAt,
  radius,
  ring,
  spokes,
} from './geometry.js';

export interface RadarTexts {
  readonly title: string;
  /** What the picture shows, for those who don't see it. */
  readonly description: string;
}

/**
 * The radar: what is as a filled shape with dots, what shall be as a dashed line with diamonds. Names
 * stand around it where there is room; else numbers do, and a list beside the drawing says which is which.
 * Names are what most readers see: the numbers are drawn `withNumbers` only.
 *
 * @csspart radar - The drawing of readiness
 */
export function radar(
  axes: readonly RadarAxis[],
  { description, title }: RadarTexts,
  withNumbers: boolean,
): TemplateResult {
  const count = axes.length;
  const current = axes.map((axis) => axis.current);
  const target = axes.map((axis) => axis.target);
  const all = [...axes.keys()];
  const rated = all.filter((index) => current[index] !== null);
  const unrated = all.filter((index) => current[index] === null);
  return html`<svg
    class="radar"
    part="radar"
    viewBox="${-half} ${-half} ${2 * half} ${2 * half}"
    role="img"
    aria-label="${title}. ${description}"
  >
    <path class="ring" d=${levels.map((level) => ring(count, distanceOf(level))).join('')}></path>
    <path class="spoke" d=${spokes(count, rated)}></path>
    ${unrated.length === 0 ? nothing : svg`<path class="spoke unrated" d=${spokes(count, unrated)}></path>`}
    <path class="area" d=${area(current)}></path>
    <path class="target-line" d=${outline(target)}></path>
    <path class="current-line" d=${outline(current)}></path>
    <path class="target-mark" d=${diamonds(target)}></path>
    ${current.map((value, index) => mark(value, index, count))}
    ${levels.map((level) => levelLabel(level, count))}
    ${withNumbers ? axes.map((axis, index) => badge(axis, index, count)) : nothing}
    ${axes.map((axis, index) => label(axis, index, count))}
  </svg>`;
}

/** Halfway between the last spoke and the first, where no mark can lie on it. */
function levelLabel(level: number, count: number) {
  const { x, y } = betweenSpokes(count, distanceOf(level));
  return svg`<text class="level" x=${x} y=${y + 4}>${level}</text>`;
}

function mark(value: number | null, index: number, count: number) {
  if (value === null) return nothing;
  const { x, y } = pointAt(index, count, distanceOf(value));
  return svg`<circle class="current-mark" cx=${x} cy=${y} r="4.5"></circle>`;
}

/** Near the vertical a name is centred, else it runs away from the drawing. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < radius / 4) return 'middle';
  return x > 0 ? 'start' : 'end';
}

function badge({ number }: RadarAxis, index: number, count: number) {
  const { x, y } = pointAt(index, count, radius + 20);
  return svg`<circle class="badge" cx=${x} cy=${y} r="11"></circle><text class="badge" x=${x} y=${y + 4.5}>${number}</text>`;
}

function label(axis: RadarAxis, index: number, count: number) {
  const place = pointAt(index, count, radius + 12);
  const lines = wrapLabel(axis.name, 16, 2);
  const lineHeight = 15;
  // Above the centre lines grow upwards, below it downwards, beside it both ways.
  const share = (1 - place.y / (radius + 12)) / 2;
  const top = place.y + 4 - (lines.length - 1) * lineHeight * share;
  return svg`<text class="axis-name" text-anchor=${anchorAt(place.x)} y=${top}>${lines.map(
    (line, at) => svg`<tspan x=${place.x} dy=${at === 0 ? 0 : lineHeight}>${line}</tspan>`,
  )}</text>`;
}
