import { breakDownBudget } from '@kotacerdas/core/action-plan';
import { formatRupiah, translateTerm } from '@kotacerdas/core/locale';
import { fundingSources, type FundingSource } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { dataTable } from '../../base/figure/data-table.js';
import { explainBudget } from '../explain-budget.js';
import { yearsOf } from '../model/years-of.js';
import { selectField } from '../parts/choice-field.js';
import { typedField } from '../parts/typed-field.js';
import type { ProgramContext } from '../program-context.js';
import { nomenclatureFields } from './nomenclature-fields.js';

/** The money, per source and year, with what it sums to while it is typed; and where it stands in the budget. */
export function budgetSection(context: ProgramContext): TemplateResult {
  const { disclosure, editable, editor, explanations, form, locale, text } = context;
  const program = { ...form.fields, id: form.id };
  const bySource = breakDownBudget([program], 'source');
  const byYear = breakDownBudget([program], 'year');
  const shown = shownSources(context);
  const rest = fundingSources.filter((source) => !shown.includes(source));
  const total = explanations.button(
    html`<strong>${formatRupiah(locale, byYear.total)}</strong>`,
    text.total,
    locale,
    () => explainBudget(context),
  );
  const isUnread = context.faults.some(
    ({ field, found }) => field === 'budgets' && found.of === 'typed',
  );
  return html`${editable ? html`<p class="field-hint">${text.amountHint}</p>` : nothing}
    ${shown.map((source) =>
      sourceFields(context, source, bySource.rows.find(({ key }) => key === source)?.amount ?? 0),
    )}
    ${
      editable && rest.length > 0
        ? selectField(context, {
            key: 'budgets',
            label: text.addSource,
            marks: 'field-narrow no-print',
            value: '',
            empty: text.choose,
            options: rest.map(
              (source) => [source, translateTerm(locale, `funding.${source}`)] as const,
            ),
            choose: (value) => {
              disclosure.toggle(`source ${form.id} ${value}`);
              editor.focus(`[data-field^="budgets "][data-field$=" ${CSS.escape(value)}"]`);
            },
          })
        : nothing
    }
    <p class="total" role="status">
      ${text.total}: ${total}
      ${isUnread ? html`<span class="muted small">${text.notCounted}</span>` : nothing}
    </p>
    ${
      byYear.rows.length < 2
        ? nothing
        : dataTable({
            caption: text.perYear,
            columns: [{ label: text.year }, { label: text.amount, numeric: true }],
            rows: byYear.rows.map(({ amount, key }) => [String(key), formatRupiah(locale, amount)]),
          })
    }
    ${nomenclatureFields(context)}`;
}

/** Sources that money comes from, and those that were opened to be filled in. */
function shownSources({ disclosure, editable, form }: ProgramContext): readonly FundingSource[] {
  const used = new Set([
    ...form.fields.budgets.map(({ source }) => source),
    ...Object.keys(form.typed).flatMap((key) => {
      const [field, , source] = key.split(' ');
      return field === 'budgets' ? (fundingSources.find((known) => known === source) ?? []) : [];
    }),
  ]);
  const [usual] = fundingSources;
  return fundingSources.filter(
    (source) =>
      used.has(source) ||
      (editable && disclosure.isOpen(`source ${form.id} ${source}`)) ||
      (editable && used.size === 0 && source === usual),
  );
}

function sourceFields(
  context: ProgramContext,
  source: FundingSource,
  amount: number,
): TemplateResult {
  const { form, locale, text } = context;
  const { more, years } = yearsOf(
    form.fields.period,
    form.fields.budgets.map(({ year }) => year),
  );
  return html`<fieldset class="row">
    <legend class="row-title">${translateTerm(locale, `funding.${source}`)}</legend>
    <div class="years years-money">
      ${years.map((year) =>
        typedField(context, {
          place: { of: 'budget', year, source },
          label: String(year),
          money: true,
        }),
      )}
    </div>
    ${more === 0 ? nothing : html`<p class="field-hint">${text.tooManyYears(String(years.length))}</p>`}
    <p class="small row-sum">
      <span class="muted">${text.perSource}:</span> ${formatRupiah(locale, amount)}
    </p>
  </fieldset>`;
}
