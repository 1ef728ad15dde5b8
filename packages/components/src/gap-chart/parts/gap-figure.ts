import { html, nothing, render, type TemplateResult } from 'lit';
import type { Disclosure } from '../../base/controllers/disclosure.js';
import type { PrepareDrawing } from '../../base/figure/figure-downloads.js';
import { figureWithTable } from '../../base/figure/figure-with-table.js';
import { axis } from '../drawing/axis.js';
import { gapSheet } from '../drawing/sheet.js';
import type { GapContext } from '../gap-context.js';
import type { GapLevel } from '../rows/gap-level.js';
import type { GapRow } from '../rows/gap-row.js';
import { gapItem } from './gap-item.js';
import { gapLegend } from './gap-legend.js';
import { gapTable } from './gap-table.js';

/**
 * The rows with their key, table and downloads. The picture that is saved is drawn when somebody asks for
 * it: on screen names wrap and figures are buttons, which no picture can hold.
 *
 * @csspart chart - The rows
 */
export function gapFigure(
  rows: readonly GapRow[],
  level: GapLevel,
  context: GapContext,
  disclosure: Disclosure,
): TemplateResult {
  const { locale, text } = context;
  const compared = rows.some(({ before }) => before !== null);
  const table = gapTable(rows, level, context);
  const picture = html`<div class="gap-chart" part="chart">
      <div class="gap-axis muted" aria-hidden="true">
        ${axis(context)}
        <p class="gap-levels">${text.current} → ${text.target}</p>
        <p class="gap-size">${text.gap}</p>
      </div>
      <ol aria-label=${table.caption}>
        ${rows.map((row) => gapItem(row, context))}
      </ol>
    </div>
    <div class="sheets" aria-hidden="true"></div>
    ${gapLegend(context, compared)}`;
  const prepare: PrepareDrawing = (figure) => {
    const place = figure.querySelector<HTMLElement>('.sheets');
    if (place === null) return () => undefined;
    render(gapSheet(rows, context), place);
    return () => render(nothing, place);
  };
  return figureWithTable({ key: 'gaps', picture, prepare, table, locale, disclosure });
}
