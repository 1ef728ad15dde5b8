import type { TraceFinding } from '@kotacerdas/core/masterplan';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { dimensionLook } from '../../base/dimension/dimension-look.js';
import { wrapLabel } from '../../base/drawing/wrap-label.js';
import type { PlacedNode } from '../model/layout-chains.js';
import type { TraceContext } from '../trace-context.js';
import { columnX, rowY, type Grid } from './grid.js';
import { questionMark } from './question-mark.js';

/** Width of a letter, as a share of the size of the type. */
const letter = 0.6;

export interface ItemBox {
  readonly grid: Grid;
  readonly placed: PlacedNode;
  readonly context: TraceContext;
  readonly active: string;
  readonly look: 'plain' | 'related' | 'other';
}

/**
 * One item as a button of the drawing, and above it what is written on it, which its name says in whole: its code and title, the hue of its dimension, and a sign where something is
 * open: before it where its origin is missing, behind it where what should follow is.
 *
 * @csspart trace-item - An item of the chain
 */
export function itemBox({ active, context, grid, look, placed }: ItemBox): SVGTemplateResult {
  const { column, node, row } = placed;
  const { model, plan, selected } = context;
  const { box, type } = grid;
  const [x, y] = [columnX(grid, column), rowY(grid, row)];
  const { hue } = dimensionLook(plan.framework, node.dimensionId ?? '');
  const letters = Math.max(6, Math.floor((box.width - 1.5 * type) / (type * letter)));
  const lines = wrapLabel(node.title, letters, node.code === null ? 3 : 2);
  const own = model.findings.get(node.key) ?? [];
  const inset = 0.85 * type;
  const written = node.code === null ? lines : [node.code, ...lines];
  const name = spokenName(placed, context);
  const state = `look-${look} hue-${hue} ${model.cancelled.has(node.key) ? 'cancelled' : ''}`;
  return svg`<g class="box-button ${state}" part="trace-item" role="button" data-key=${node.key}
      tabindex=${node.key === active ? 0 : -1} aria-label=${name} aria-pressed=${node.key === selected}>
    <rect class="box" x=${x} y=${y} width=${box.width} height=${box.height} rx="6"></rect>
    <path class="hue-bar" d=${`M${x + 2} ${y + 7}v${box.height - 14}`}></path>
  </g>
  <g class="lettering ${state}" data-for=${node.key} aria-hidden="true">${written.map(
    (line, at) =>
      svg`<text class=${at === 0 && node.code !== null ? 'box-code' : 'box-title'} x=${x + inset} y=${y + (1.3 + at * 1.25) * type} font-size=${type}>${line}</text>`,
  )}${own.length === 0 ? nothing : openSign(own, grid, x, y)}</g>`;
}

function openSign(own: readonly TraceFinding[], { box, type }: Grid, x: number, y: number) {
  const middle = y + box.height / 2;
  const behind = own.some(({ code }) => !code.endsWith('-origin') && !code.endsWith('-factor'));
  const before = own.some(({ code }) => code.endsWith('-origin') || code.endsWith('-factor'));
  return svg`${before ? questionMark(x, middle, type) : nothing}${
    behind ? questionMark(x + box.width, middle, type) : nothing
  }`;
}

/** What a screen reader says of an item. */
function spokenName({ node }: Pick<PlacedNode, 'node'>, context: TraceContext): string {
  const { count, kindName, model, text } = context;
  const open = model.findings.get(node.key)?.length ?? 0;
  return [
    `${kindName(node.kind)} ${node.code ?? ''}`.trim(),
    node.title,
    ...(model.cancelled.has(node.key) ? [text.cancelled] : []),
    ...(open > 0 ? [text.openQuestions(count(open))] : []),
  ].join(', ');
}
