import { html, nothing, svg, type TemplateResult } from 'lit';
import { dimensionLook } from '../../base/dimension/dimension-look.js';
import { icons } from '../../base/dimension/icons.js';
import { wrapLabel } from '../../base/drawing/wrap-label.js';
import { columns } from '../model/columns.js';
import type { OverviewLayout, PlacedGroup } from '../model/layout-overview.js';
import type { TraceContext } from '../trace-context.js';
import { columnHeads } from './column-heads.js';
import { columnX, gridHeight, makeGrid, rowY, type Grid } from './grid.js';
import { linkPath } from './link-path.js';
import { questionMark } from './question-mark.js';

const labelWidth = 11;
const [thinnest, thickest] = [1, 13];

/** What the sign of open questions and the edges of a box take, and a letter, in sizes of the type. */
const [signRoom, letter] = [3.2, 0.55];

export interface OverviewDrawing {
  readonly layout: OverviewLayout;
  readonly active: string;
  readonly context: TraceContext;
}

/**
 * The plan in large: a row a dimension, a column a kind, lines as thick as there are links.
 *
 * @csspart trace-drawing - The diagram
 * @csspart trace-group - All items of a kind and a dimension
 */
export function overviewDrawing({ active, context, layout }: OverviewDrawing): TemplateResult {
  const { size, text } = context;
  const grid = makeGrid({ ...size, left: labelWidth, height: 3.75, room: 1.5 });
  const height = gridHeight(grid, layout.dimensions.length);
  return html`<svg
    class="drawing trace-drawing"
    part="trace-drawing"
    viewBox="0 0 ${grid.width} ${height}"
    width=${grid.width}
    height=${height}
    role="group"
    aria-label=${text.overviewName}
    aria-describedby="trace-keys"
  >
    ${columnHeads(grid, context)}
    <g aria-hidden="true">
      ${layout.dimensions.map((id, row) => rowLabel(id, row, grid, context))}
    </g>
    ${flows(layout, grid, context)}
    ${[...layout.groups.values()].map((group) => groupBox(group, active, grid, context))}
  </svg>`;
}

/** The thickest first, so that none hides another. */
function flows(
  { flows: links, groups, widest }: OverviewLayout,
  grid: Grid,
  context: TraceContext,
) {
  return [...links]
    .sort((a, b) => b.links - a.links)
    .map(({ from, links: count, to }) => {
      const [start, end] = [groups.get(from), groups.get(to)];
      if (start === undefined || end === undefined) return nothing;
      const width = thinnest + ((thickest - thinnest) * count) / widest;
      const { hue } = dimensionLook(context.plan.framework, start.group ?? '');
      return svg`<path class="flow hue-${hue}" stroke-width=${width} d=${linkPath(grid, start, end)}></path>`;
    });
}

function rowLabel(id: string | null, row: number, grid: Grid, context: TraceContext) {
  const { framework } = context.plan;
  const { hue, icon } = dimensionLook(framework, id ?? '');
  const { box, type } = grid;
  const middle = rowY(grid, row) + box.height / 2;
  const scale = (1.9 * type) / 24;
  const lines = wrapLabel(context.dimensionName(id), 14, 2);
  const from = middle + (0.36 - (lines.length - 1) * 0.625) * type;
  return svg`<g class="mark hue-${hue}" transform="translate(0 ${middle - 0.95 * type}) scale(${scale})"
      ><rect width="24" height="24" rx="6"></rect
      ><path transform="matrix(.72 0 0 .72 3.36 3.36)" d=${icons[icon]}></path></g>
    <text class="row-label" font-size=${type} y=${from}>${lines.map(
      (line, at) => svg`<tspan x=${2.5 * type} dy=${at === 0 ? 0 : 1.25 * type}>${line}</tspan>`,
    )}</text>`;
}

function groupBox(group: PlacedGroup, active: string, grid: Grid, context: TraceContext) {
  const { count, text } = context;
  const { box, type } = grid;
  const [x, y] = [columnX(grid, group.column), rowY(grid, group.row)];
  const kind = columns[group.column];
  const { hue } = dimensionLook(context.plan.framework, group.group ?? '');
  const name = [
    `${context.dimensionName(group.group)}, ${kind === undefined ? '' : text.kinds[kind]}: ${count(group.items)}`,
    ...(group.unlinked > 0 ? [text.open(count(group.unlinked))] : []),
  ].join(', ');
  return svg`<g class="box-button look-plain hue-${hue}" part="trace-group" role="button" data-key=${group.key}
      tabindex=${group.key === active ? 0 : -1} aria-label=${name}>
    <rect class="box" x=${x} y=${y} width=${box.width} height=${box.height} rx="6"></rect>
    <path class="hue-bar" d=${`M${x + 2} ${y + 7}v${box.height - 14}`}></path>
    <g aria-hidden="true"><text class="group-count" x=${x + type} y=${y + (group.unlinked === 0 ? box.height / 2 + 0.56 * type : 2 * type)} font-size=${1.6 * type}>${count(group.items)}</text>${
      group.unlinked === 0
        ? nothing
        : svg`${questionMark(x + 1.6 * type, y + 3.5 * type, type)}<text class="group-open" x=${x + 2.7 * type} y=${y + 3.86 * type} font-size=${type}>${openText(group, grid, context)}</text>`
    }</g>
  </g>`;
}

/** *3 terbuka*; beside its sign the number alone where the box has no room for the word. */
function openText({ unlinked }: PlacedGroup, { box, type }: Grid, { count, text }: TraceContext) {
  const words = text.open(count(unlinked));
  return (signRoom + words.length * letter) * type > box.width ? count(unlinked) : words;
}
