import { formatRupiahShort } from '@kotacerdas/core/locale';
import { svg, html, type TemplateResult } from 'lit';
import { cutLabel } from '../../base/drawing/cut-label.js';
import { linksIn } from '../parts/link-layer.js';
import { headingName } from '../parts/heading-name.js';
import type { RoadmapContext } from '../roadmap-context.js';
import { layoutOf, yearWidthOf } from '../timeline/layout.js';
import { makeScale } from '../timeline/scale.js';
import { rowOffsets } from '../../base/virtual/row-offsets.js';
import { yearNames } from './axis.js';
import { linkArrows } from './links.js';
import { programBar } from './program-bar.js';
import { yearLines } from './year-lines.js';

/** Of a page across; what is drawn is as wide, whatever the screen is. */
const sheetWidth = 1280;
const em = 14;
const letter = 0.59;
const nested = 2;

/** Some rows of the roadmap as one picture: years, titles, bars and arrows. */
export function roadmapSheet(context: RoadmapContext, first: number, end: number): TemplateResult {
  const layout = layoutOf({ em, width: sheetWidth });
  const { years } = context.scale;
  const count = context.scale.count;
  const scale = makeScale(years, yearWidthOf(layout, count, 0), context.index.plan.asOf);
  const heightOf = (row: number): number =>
    context.timeline.rows[row]?.kind === 'heading' ? layout.nested : layout.row;
  const offsets = rowOffsets(end, (row) => (row < first ? 0 : heightOf(row)));
  const head = 4 * em;
  const width = layout.titleWidth + scale.width;
  const height = head + (offsets[end] ?? 0);
  const own = { ...context, layout, scale, offsets };
  const rows = [];
  for (let at = first; at < end; at += 1) {
    rows.push(sheetRow(own, at, head + (offsets[at] ?? 0), heightOf(at)));
  }
  const lanes = `translate(${layout.titleWidth} 0)`;
  return html`<svg class="drawing sheet" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${svg`<g transform=${lanes}>${yearLines(scale, height, em)}${yearNames(scale, em, 2.25 * em)}${yearAmounts({ ...context, scale })}</g>
    ${rows}
    <g transform="translate(${layout.titleWidth} ${head})">${linkArrows(linksIn(own, { first, end }), layout.row)}</g>`}
  </svg>`;
}

/** What each year costs, below its name. */
function yearAmounts({ budgets, locale, scale }: RoadmapContext) {
  return budgets.map(({ amount, year }) => {
    const x = scale.x(year) + scale.yearWidth / 2;
    const words = amount === 0 ? '' : formatRupiahShort(locale, amount);
    return svg`<text class="amount" x=${x} y=${3 * em} text-anchor="middle">${words}</text>`;
  });
}

function sheetRow(context: RoadmapContext, at: number, y: number, height: number) {
  const row = context.timeline.rows[at];
  if (row === undefined) return svg``;
  const { index, layout, scale, signsOf } = context;
  const base = y + height / 2 + 0.35 * em;
  const letters = Math.floor((layout.titleWidth - nested * em) / (em * letter));
  if (row.kind === 'heading') {
    const name = `${headingName(row, context)} (${row.programs})`;
    const line = cutLabel(name, letters + nested);
    return svg`<path class="year-line" d="M0 ${y}h${layout.titleWidth + scale.width}"></path>
      <text class="sheet-heading" x=${row.nested ? em : 0} y=${base}>${line}</text>`;
  }
  const { program } = row;
  const line = cutLabel(`${program.code} ${program.name}`, letters);
  return svg`<text class="sheet-title" x=${nested * em} y=${base}>${line}</text>
    <g transform="translate(${layout.titleWidth} ${y})">${programBar({
      program,
      signs: signsOf(program),
      scale,
      framework: index.plan.framework,
      em,
      height,
    })}</g>`;
}
