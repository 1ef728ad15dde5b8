import type { BudgetSummary } from '@kotacerdas/core/dashboard';
import { formatRupiah, formatRupiahShort, translateTerm } from '@kotacerdas/core/locale';
import type { FundingSource } from '@kotacerdas/core/masterplan';
import { html, type TemplateResult } from 'lit';
import { stackedBar, swatch } from '../../base/drawing/stacked-bar.js';
import type { DataTable } from '../../base/figure/data-table.js';
import { figureWithTable } from '../../base/figure/figure-with-table.js';
import { message } from '../../base/states/state-message.js';
import { panel, type PanelContext } from '../panel.js';

/** Budget of every year by source, with the total. */
export function budgetPanel(context: PanelContext): TemplateResult {
  const { disclosure, locale, summary, text } = context;
  const { budget } = summary;
  if (budget.bySource.length === 0) {
    const body = message(text.budgetNone, html`<p>${text.budgetNoneHint}</p>`);
    return panel({ name: 'budget', title: text.budget, body });
  }
  return panel({
    name: 'budget',
    title: text.budget,
    body: html`<p class="score-figure">
        <span class="number" title=${formatRupiah(locale, budget.total)}
          >${formatRupiahShort(locale, budget.total)}</span
        >
        <span class="muted">${text.budgetTotal}</span>
      </p>
      ${figureWithTable({
        key: 'budget',
        picture: budgetPicture(budget, context),
        hasDrawing: false,
        table: budgetTable(budget, context),
        locale,
        disclosure,
      })}`,
  });
}

/** A source keeps its shade in every year: the largest has the strongest. */
function shadeOf(budget: BudgetSummary, source: FundingSource): number {
  return budget.bySource.findIndex((entry) => entry.source === source) + 1;
}

/** The table behind it says the same: the picture is for the eye only. */
function budgetPicture(budget: BudgetSummary, { locale }: PanelContext): TemplateResult {
  const full = Math.max(...budget.byYear.map(({ amount }) => amount));
  return html`<div aria-hidden="true">
    <ul class="year-bars">
      ${budget.byYear.map(
        ({ amount, sources, year }) =>
          html`<li>
            <span class="year">${year}</span>
            ${stackedBar(
              sources.map((entry) => ({
                shade: shadeOf(budget, entry.source),
                value: entry.amount,
              })),
              full,
            )}
            <span class="amount">${formatRupiahShort(locale, amount)}</span>
          </li>`,
      )}
    </ul>
    <ul class="source-key small">
      ${budget.bySource.map(
        ({ amount, source }) =>
          html`<li>
            <span class="key-name"
              >${swatch(shadeOf(budget, source))}${translateTerm(locale, `funding.${source}`)}</span
            >
            <span class="muted">${formatRupiahShort(locale, amount)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

function budgetTable(budget: BudgetSummary, { locale, text }: PanelContext): DataTable {
  const amount = (value: number) => formatRupiah(locale, value);
  return {
    caption: text.budgetTable,
    columns: [
      { label: text.source },
      ...budget.byYear.map(({ year }) => ({ label: String(year), numeric: true })),
      { label: text.total, numeric: true },
    ],
    rows: [
      ...budget.bySource.map((row) => [
        translateTerm(locale, `funding.${row.source}`),
        ...budget.byYear.map(({ sources }) =>
          amount(sources.find(({ source }) => source === row.source)?.amount ?? 0),
        ),
        amount(row.amount),
      ]),
      [text.total, ...budget.byYear.map((year) => amount(year.amount)), amount(budget.total)],
    ],
  };
}
