import { html, nothing, svg, type TemplateResult } from 'lit';
import { icons } from '../../base/dimension/icons.js';
import { wrapLabel } from '../../base/drawing/wrap-label.js';
import { filledTo, middleOf, pointAt, radii, sector } from './geometry.js';
import { centreKey, segmentKey } from './step.js';
import type { Segment, WheelSegments } from './wheel-segments.js';

export interface WheelOptions {
  readonly segments: WheelSegments;
  readonly title: string;
  readonly description: string;
  /** The total, and what it counts. */
  readonly centre: { readonly figure: string; readonly label: string; readonly name: string };
  /** Keys of the piece that Tab leads to, and of the one that is chosen. */
  readonly active: string;
  readonly chosen: string;
}

/** Closer together than this, names around the wheel would run into one another. */
const narrowestNamed = Math.PI / 10;

/** Figures longer than this have no room inside: an amount of money stands in the list. */
const longest = 6;

/** The wheel: every piece is a button, marked with `data-key`, and so is what is written on it. */
export function wheel(options: WheelOptions): TemplateResult {
  const { active, centre, chosen, description, segments, title } = options;
  const { inner, outer } = segments;
  const shape = (key: string, name: string, look: string, content: unknown) =>
    svg`<g class="segment ${look}" role="button" data-key=${key} tabindex=${key === active ? 0 : -1}
      aria-label=${name} aria-pressed=${key === chosen}>${content}</g>`;
  const piece = (segment: Segment, content: unknown) => {
    const { look, name, text } = segment;
    return shape(segmentKey(segment), `${name}: ${text}`, `hue-${look.hue}`, content);
  };
  const roomy = outer.every(({ arc }) => arc.to - arc.from > narrowestNamed);
  return html`<svg
    class="drawing wheel ${roomy ? 'named' : ''}"
    part="wheel"
    viewBox="-330 -250 660 500"
    role="group"
    aria-label=${title}
    aria-describedby="wheel-description"
  >
    <desc id="wheel-description">${description}</desc>
    ${inner.map((segment) => piece(segment, dimension(segment)))}
    ${outer.map((segment) => piece(segment, subDimension(segment)))}
    ${shape(centreKey, centre.name, 'centre', svg`<circle r=${radii.centre}></circle>`)}
    <g aria-hidden="true">
      ${inner.map((segment) => lettering(segmentKey(segment), dimensionName(segment)))}
      ${outer.map((segment) => lettering(segmentKey(segment), label(segment)))}
      ${lettering(centreKey, middle(centre))}
    </g>
    ${[chosen, active].map((key, at) => outline(key, segments, at === 0 ? 'chosen' : 'cursor'))}
  </svg>`;
}

/**
 * What is written on a piece stands apart from its button, whose name says the same: letters in small pieces would
 * be read letter by letter. A click on it counts as one on the piece.
 */
function lettering(key: string, content: unknown) {
  return svg`<g class="lettering" data-key=${key}>${content}</g>`;
}

function linesOf({ name }: Segment): string[] {
  return wrapLabel(name, 11, 2);
}

function dimension(segment: Segment) {
  const { arc } = segment;
  const { top, x, y } = dimensionPlace(segment);
  return svg`<path class="tint" d=${sector(arc, ...radii.inner)}></path>
    ${mark(segment, x, y, 44, 'mark large')}${mark(segment, x, top + 3, 24, 'mark small')}`;
}

function dimensionName(segment: Segment) {
  const { text } = segment;
  const { top, x } = dimensionPlace(segment);
  return svg`<text class="name" text-anchor="middle" y=${top + 29}>${linesOf(segment).map(
    (line, at) => svg`<tspan x=${x} dy=${at === 0 ? 0 : 13}>${line}</tspan>`,
  )}${
    text.length > longest ? nothing : svg`<tspan class="figure-text" x=${x} dy="14">${text}</tspan>`
  }</text>`;
}

/** The middle of a dimension's piece, and where its sign stands when its name is below. */
function dimensionPlace(segment: Segment) {
  const [near, far] = radii.inner;
  const { x, y } = pointAt(middleOf(segment.arc), (near + far) / 2);
  return { x, y, top: y - 13 - 6 * linesOf(segment).length };
}

function mark({ look }: Segment, x: number, y: number, size: number, kind: string) {
  const scale = size / 24;
  return svg`<g class=${kind} transform="translate(${x - size / 2} ${y - size / 2}) scale(${scale})"
    ><rect width="24" height="24" rx="6"></rect
    ><path transform="matrix(.72 0 0 .72 3.36 3.36)" d=${icons[look.icon]}></path></g>`;
}

function subDimension({ arc, share }: Segment) {
  const [near, far] = radii.outer;
  return svg`<path class=${share === null ? 'tint none' : 'tint'} d=${sector(arc, near, far)}></path>
    ${
      share === null || share <= 0
        ? nothing
        : svg`<path class="fill" d=${sector(arc, near, filledTo(share, near, far))}></path>`
    }`;
}

/** Around the wheel: the figure alone where there is little room, else the name with it. */
function label({ arc, name, text }: Segment) {
  const angle = middleOf(arc);
  const near = pointAt(angle, radii.outer[1] + 17);
  const place = pointAt(angle, radii.outer[1] + 11);
  const lines = [...wrapLabel(name, 19, 2), text];
  const height = 13.5;
  // Above the middle lines grow upwards, below it downwards, beside it both ways; near the bottom, where names stand
  // almost below each other, the lowest ones keep their distance from the figure of the one before.
  const down = place.y / (radii.outer[1] + 11);
  const share = down > 0 ? Math.min(0.5, 1.4 * (1 - down)) : (1 - down) / 2;
  const distance = 5 + 7 * Math.max(0, down) ** 4;
  const y = place.y + 4 - (lines.length - 1) * height * share + (1 - share) * distance;
  const anchor = Math.abs(place.x) < 30 ? 'middle' : place.x > 0 ? 'start' : 'end';
  return svg`${
    text.length > longest
      ? nothing
      : svg`<text class="value" text-anchor="middle" x=${near.x} y=${near.y + 6}>${text}</text>`
  }<text class="name" text-anchor=${anchor} y=${y}>${lines.map(
    (line, at) =>
      svg`<tspan class=${at === lines.length - 1 ? 'figure-text' : ''} x=${place.x} dy=${at === 0 ? 0 : height}>${line}</tspan>`,
  )}</text>`;
}

function middle({ figure, label: caption }: WheelOptions['centre']) {
  const [amount = '', unit] = figure.split(' ');
  return svg`<text class="total ${amount.length > 5 ? 'long' : ''}" text-anchor="middle" y=${unit === undefined ? 4 : -4}>${amount}</text>
    ${unit === undefined ? nothing : svg`<text class="caption" text-anchor="middle" y="12">${unit}</text>`}
    <text class="caption" text-anchor="middle" y=${unit === undefined ? 22 : 27}>${caption}</text>`;
}

/** On top of everything, so that no neighbour covers it. */
function outline(key: string, { inner, outer }: WheelSegments, kind: string) {
  if (key === centreKey) return svg`<circle class="${kind} whole" r=${radii.centre}></circle>`;
  const isInner = inner.some((segment) => segmentKey(segment) === key);
  const [near, far] = isInner ? radii.inner : radii.outer;
  const segment = [...inner, ...outer].find((entry) => segmentKey(entry) === key);
  if (segment === undefined) return nothing;
  return svg`<path class=${kind} d=${sector(segment.arc, near, far)}></path>`;
}
