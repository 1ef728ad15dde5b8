import { svg, html, nothing, type TemplateResult } from 'lit';
import { wrapLabel } from '../../base/drawing/wrap-label.js';
import type { RadarAxis } from './axes.js';
import {
  area,
  betweenSpokes,
  distanceOf,
  half,
  levels,
  outline,
  pointAt,
  radius,
  ring,
} from './geometry.js';

export interface RadarTexts {
  readonly title: string;
  /** What the picture shows, for those who don't see it. */
  readonly description: string;
}

/**
 * The radar: what is as a filled shape with dots, what shall be as a dashed line with diamonds. Names
 * stand around it where there is room; else numbers do, and a list beside the drawing says which is which.
 *
 * @csspart radar - The drawing of readiness
 */
export function radar(
  axes: readonly RadarAxis[],
  { description, title }: RadarTexts,
): TemplateResult {
  const count = axes.length;
  const current = axes.map((axis) => axis.current);
  const target = axes.map((axis) => axis.target);
  return html`<svg
    class="radar"
    part="radar"
    viewBox="${-half} ${-half} ${2 * half} ${2 * half}"
    role="img"
    aria-label="${title}. ${description}"
  >
    ${levels.map((level) => svg`<path class="ring" d=${ring(count, distanceOf(level))}></path>`)}
    ${axes.map((axis, index) => spoke(axis, index, count))}
    <path class="area" d=${area(current)}></path>
    <path class="target-line" d=${outline(target)}></path>
    <path class="current-line" d=${outline(current)}></path>
    ${axes.map((axis, index) => marks(axis, index, count))}
    ${levels.map((level) => levelLabel(level, count))}
    ${axes.map((axis, index) => label(axis, index, count))}
  </svg>`;
}

function spoke({ current }: RadarAxis, index: number, count: number) {
  const end = pointAt(index, count, radius);
  return svg`<line class=${current === null ? 'spoke unrated' : 'spoke'} x2=${end.x} y2=${end.y}></line>`;
}

/** Halfway between the last spoke and the first, where no mark can lie on it. */
function levelLabel(level: number, count: number) {
  const { x, y } = betweenSpokes(count, distanceOf(level));
  return svg`<text class="level" x=${x} y=${y + 4}>${level}</text>`;
}

function marks({ current, target }: RadarAxis, index: number, count: number) {
  const now = current === null ? null : pointAt(index, count, distanceOf(current));
  const then = target === null ? null : pointAt(index, count, distanceOf(target));
  return svg`${
    then === null
      ? nothing
      : svg`<path class="target-mark" d="M${then.x} ${then.y - 5}l5 5l-5 5l-5-5z"></path>`
  }${now === null ? nothing : svg`<circle class="current-mark" cx=${now.x} cy=${now.y} r="4.5"></circle>`}`;
}

/** Near the vertical a name is centred, else it runs away from the drawing. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < radius / 4) return 'middle';
  return x > 0 ? 'start' : 'end';
}

function label(axis: RadarAxis, index: number, count: number) {
  const badge = pointAt(index, count, radius + 20);
  const place = pointAt(index, count, radius + 12);
  const lines = wrapLabel(axis.name, 16, 2);
  const lineHeight = 15;
  // Above the centre lines grow upwards, below it downwards, beside it both ways.
  const share = (1 - place.y / (radius + 12)) / 2;
  const top = place.y + 4 - (lines.length - 1) * lineHeight * share;
  return svg`
    <g class="badge"><circle cx=${badge.x} cy=${badge.y} r="11"></circle><text x=${badge.x} y=${badge.y + 4.5}>${axis.number}</text></g>
    <text class="axis-name" text-anchor=${anchorAt(place.x)} y=${top}>${lines.map(
      (line, at) => svg`<tspan x=${place.x} dy=${at === 0 ? 0 : lineHeight}>${line}</tspan>`,
    )}</text>`;
}
