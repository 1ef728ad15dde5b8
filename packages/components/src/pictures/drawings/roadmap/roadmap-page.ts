import { formatRupiahShort } from '@kotacerdas/core/locale';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { rowOffsets } from '../../../base/virtual/row-offsets.js';
import { yearNames } from '../../../roadmap/drawing/axis.js';
import { linkArrows } from '../../../roadmap/drawing/links.js';
import { programBar } from '../../../roadmap/drawing/program-bar.js';
import { yearLines } from '../../../roadmap/drawing/year-lines.js';
import { headingName } from '../../../roadmap/parts/heading-name.js';
import { linksIn } from '../../../roadmap/parts/link-layer.js';
import type { RoadmapContext } from '../../../roadmap/roadmap-context.js';
import type { TimelineRow } from '../../../roadmap/timeline/timeline-rows.js';
import { fitText } from '../../text/fit-text.js';
import {
  em,
  head,
  heightOf,
  lineHeight,
  side,
  titleLines,
  type PageLayout,
} from './page-layout.js';

/** The first line of what years cost. */
const amountsAt = 3.125 * em;

export interface PageContext extends Pick<
  RoadmapContext,
  'budgets' | 'index' | 'locale' | 'scale' | 'signsOf' | 'text'
> {
  readonly layout: PageLayout;
}

/** The same axis, bars and arrows as in the widget, on a sheet that a page holds. */
export function roadmapPage(rows: readonly TimelineRow[], context: PageContext): TemplateResult {
  const { index, layout, scale, text } = context;
  const offsets = rowOffsets(rows.length, (at) => {
    const row = rows[at];
    return row === undefined ? 0 : heightOf(row, layout);
  });
  const height = head + (offsets[rows.length] ?? 0);
  const rowOf = new Map(
    rows.flatMap((row, at) => (row.kind === 'program' ? [[row.program.id, at] as const] : [])),
  );
  const timeline = { rows, rowOf, places: [], leftOut: [] };
  const links = linksIn(
    { allLinks: true, index, layout, linked: null, offsets, scale, timeline },
    { first: 0, end: rows.length },
  );
  return html`<svg class="drawing sheet" viewBox="${-side} 0 ${layout.width + 2 * side} ${height}">
    ${svg`<text class="amount" x="0" y=${amountsAt}>${text.budget}</text>
    <g transform="translate(${layout.titleWidth} 0)">${yearLines(scale, height, em)}${yearNames(scale, em, 2.25 * em)}${yearAmounts(context)}</g>
    <g transform="translate(${layout.titleWidth} ${head})">${linkArrows(links, layout.row)}</g>
    ${rows.map((row, at) => pageRow(row, head + (offsets[at] ?? 0), context))}`}
  </svg>`;
}

/** What each year costs, below its name, in lines as short as a year is wide; nothing where it has no room. */
function yearAmounts({ budgets, locale, scale }: PageContext): SVGTemplateResult[] {
  return budgets.flatMap(({ amount, year }) => {
    const x = scale.x(year) + scale.yearWidth / 2;
    const lines =
      amount === 0 ? [] : fitText(formatRupiahShort(locale, amount), scale.yearWidth / em, 2);
    const isWhole = lines.every((line) => !line.endsWith('…'));
    return isWhole
      ? lines.map(
          (line, at) =>
            svg`<text class="amount" x=${x} y=${amountsAt + at * em} text-anchor="middle">${line}</text>`,
        )
      : [];
  });
}

function pageRow(row: TimelineRow, y: number, context: PageContext): SVGTemplateResult {
  const { index, layout, scale, signsOf } = context;
  const height = heightOf(row, layout);
  const base = y + height / 2 + 0.35 * em;
  if (row.kind === 'heading') {
    const name = `${headingName(row, context)} (${row.programs})`;
    const [line = ''] = fitText(name, layout.titleWidth / em - 1, 1);
    return svg`<path class="year-line" d="M0 ${y}h${layout.width}"></path>
      <text class="sheet-heading" x="0" y=${base}>${line}</text>`;
  }
  const { program } = row;
  const lines = titleLines(`${program.code} ${program.name}`, layout);
  const first = base - ((lines.length - 1) * lineHeight) / 2;
  return svg`${lines.map(
    (line, at) =>
      svg`<text class="sheet-title" x=${em} y=${first + at * lineHeight}>${line}</text>`,
  )}
    <g transform="translate(${layout.titleWidth} ${y})">${programBar({
      program,
      signs: signsOf(program),
      scale,
      framework: index.plan.framework,
      em,
      height,
    })}</g>`;
}
