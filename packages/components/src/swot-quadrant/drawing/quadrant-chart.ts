import { strategyKinds } from '@kotacerdas/core/masterplan';
import type { SwotPosition, SwotResult } from '@kotacerdas/core/swot';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { wrapLabel } from '../../base/drawing/wrap-label.js';
import { margin, placeOf, side } from './plane.js';
import { cornerBox, cornerOf, lineHeight, type NamedQuadrant } from './quadrants.js';

/** Texts of the drawing, in the reader's language. */
export interface QuadrantChartTexts {
  readonly title: string;
  readonly description: string;
  readonly ends: {
    readonly left: string;
    readonly right: string;
    readonly top: string;
    readonly bottom: string;
  };
  readonly quadrants: Readonly<Record<NamedQuadrant, string>>;
  readonly point: string | null;
}

export interface QuadrantChartOptions {
  readonly result: SwotResult;
  readonly extent: number;
  readonly texts: QuadrantChartTexts;
  /** Drawn below the position. */
  readonly underlay?: unknown;
}

/**
 * The four quadrants with one position in them, and where it lies with the reversed ratings turned.
 *
 * @csspart quadrant - The drawing of a SWOT position
 */
export function quadrantChart({
  extent,
  result,
  texts,
  underlay = nothing,
}: QuadrantChartOptions): TemplateResult {
  const turned = result.turnedRound === null ? null : placeOf(result.turnedRound, extent);
  const place = placeOf(result, extent);
  return html`<svg
    class="quadrant-chart"
    part="quadrant"
    viewBox="0 0 ${side} ${side}"
    role="img"
    aria-label="${texts.title}. ${texts.description}"
  >
    ${strategyKinds.map((name) => corner(name, result))} ${underlay}
    ${strategyKinds.map((name) => cornerName(name, result, texts.quadrants[name]))}
    ${axes(texts.ends)} ${turned === null || place === null ? nothing : turnedMark(place, turned)}
    ${place === null ? nothing : mark(place, turned, texts.point)}
  </svg>`;
}

/** The same without words, to stand beside a name in a list. */
export function quadrantThumbnail(position: SwotPosition, extent: number): TemplateResult {
  const place = placeOf(position, extent);
  return html`<svg
    class="quadrant-chart thumbnail"
    viewBox="0 0 ${side} ${side}"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="corner" x=${margin} y=${margin} width=${side - 2 * margin} height=${side - 2 * margin}></rect>
    <path class="axis" d="M${margin} ${side / 2}H${side - margin}M${side / 2} ${margin}V${side - margin}"></path>`}
    ${place === null ? nothing : svg`<circle class="mark-point" cx=${place.x} cy=${place.y} r="30"></circle>`}
  </svg>`;
}

function corner(name: NamedQuadrant, { method, quadrant }: SwotResult) {
  const { size, x, y } = cornerBox(cornerOf(name, method));
  return svg`<g class=${quadrant === name ? 'active' : nothing}>
    <rect class="corner" x=${x} y=${y} width=${size} height=${size}></rect>
  </g>`;
}

function cornerName(name: NamedQuadrant, { method, quadrant }: SwotResult, label: string) {
  const { anchor, textX, textY } = cornerBox(cornerOf(name, method));
  const lines = wrapLabel(label, 17, 3);
  return svg`<g class=${quadrant === name ? 'active' : nothing}>
    <text class="corner-name" text-anchor=${anchor} y=${textY(lines.length)}>${lines.map(
      (line, index) => svg`<tspan x=${textX} dy=${index === 0 ? 0 : lineHeight}>${line}</tspan>`,
    )}</text>
  </g>`;
}

function axes({ bottom, left, right, top }: QuadrantChartTexts['ends']) {
  const middle = side / 2;
  return svg`
    <path class="axis" d="M${margin} ${middle}H${side - margin}M${middle} ${margin}V${side - margin}"></path>
    <text class="axis-end" x=${middle} y="14" text-anchor="middle">${top}</text>
    <text class="axis-end" x=${middle} y=${side - 5} text-anchor="middle">${bottom}</text>
    <text class="axis-end" transform="translate(14 ${middle}) rotate(-90)" text-anchor="middle">${left}</text>
    <text class="axis-end" transform="translate(${side - 14} ${middle}) rotate(90)" text-anchor="middle">${right}</text>`;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

function turnedMark(from: Place, to: Place) {
  return svg`<path class="mark-turn" d="M${from.x} ${from.y}L${to.x} ${to.y}"></path>
    ${turnedSign(to)}`;
}

/** The sign of the position with the reversed ratings turned. */
export function turnedSign({ x, y }: Place) {
  return svg`<path class="mark-turned" d="M${x} ${y - 8}l8 8l-8 8l-8-8z"></path>`;
}

/** Out of the way of the corners' names first, and of the other position second. */
function isTextBelow(y: number, turned: Place | null): boolean {
  // Three lines of a name, and the line of the figures itself.
  const names = margin + 5.2 * lineHeight;
  if (y < names) return true;
  return y < side - names && (turned?.y ?? side / 2) < y;
}

/** About the width of a letter of the figures; they are centred on the point and kept inside. */
const letterWidth = 7;

function mark({ x, y }: Place, turned: Place | null, text: string | null) {
  const reach = margin + 4 + ((text?.length ?? 0) * letterWidth) / 2;
  const textX = Math.min(Math.max(x, reach), side - reach);
  const textY = isTextBelow(y, turned) ? y + 24 : y - 15;
  return svg`<path class="mark-guide" d="M${x} ${side / 2}V${y}H${side / 2}"></path>
    <circle class="mark-point" cx=${x} cy=${y} r="8"></circle>
    ${
      text === null
        ? nothing
        : svg`<text class="mark-text" x=${textX} y=${textY} text-anchor="middle">${text}</text>`
    }`;
}
