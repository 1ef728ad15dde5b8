import { latestPercent, sumBudget, type ProgramColumn } from '@kotacerdas/core/action-plan';
import { formatRupiahShort } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import { html } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { bar } from '../../base/drawing/bar.js';
import type { TableContext } from '../table-context.js';
import { cellText } from './cell-text.js';

const whole = 100;

/** What a cell shows: its text, with a mark, a bar or a shorter figure where that reads better. */
export function cellContent(
  column: ProgramColumn,
  program: Program,
  context: TableContext,
): unknown {
  const { index, locale, open, text } = context;
  const full = cellText(column, program, context);
  switch (column) {
    case 'name':
      return html`<button
        type="button"
        class="name"
        tabindex="-1"
        aria-haspopup="dialog"
        title=${full}
        @click=${() => open(program)}
      >
        <span>${full}</span>
      </button>`;
    case 'dimension':
      return html`<span class="dimension"
        >${dimensionMark(index.plan.framework, program.dimensionId)}<span>${full}</span></span
      >`;
    case 'budget':
      return program.budgets.length === 0
        ? text.none
        : html`<span title=${full}>${formatRupiahShort(locale, sumBudget(program.budgets))}</span>`;
    case 'progress': {
      const percent = latestPercent(program.progress, index.plan.asOf);
      return percent === null
        ? html`<span class="muted">${full}</span>`
        : html`<span class="bar-cell">${bar(percent, whole)}<span>${full}</span></span>`;
    }
    case 'quick-win':
      return program.quickWin
        ? html`<span class="quick-win"><span aria-hidden="true">★ </span>${full}</span>`
        : text.none;
    case 'funding':
    case 'opd':
      return html`<span title=${full}>${full || text.none}</span>`;
    case 'code':
    case 'horizon':
    case 'kind':
    case 'period':
    case 'status':
      return full;
  }
}
