import { formatInteger } from '@kotacerdas/core/locale';
import { directions, type Measure } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { yearsOf } from '../model/years-of.js';
import { selectField } from '../parts/choice-field.js';
import { rowFieldset } from '../parts/row-fieldset.js';
import { textField } from '../parts/text-field.js';
import { typedField } from '../parts/typed-field.js';
import type { ProgramContext } from '../program-context.js';

/** How one sees that the programme works: indicators with unit, direction, baseline, and figures per year. */
export function indicatorsSection(context: ProgramContext): TemplateResult {
  const { editable, editor, form, text } = context;
  const { indicators } = form.fields;
  return html`${indicators.length === 0 ? html`<p class="muted">${text.none}</p>` : nothing}
  ${repeat(
    indicators,
    ({ id }) => id,
    (measure, at) => indicator(context, measure, at),
  )}
  ${
    editable
      ? html`<p class="no-print">
          <button
            type="button"
            class="button add-indicators"
            data-field="indicators"
            @click=${() => editor.addIndicator()}
          >
            + ${text.addIndicator}
          </button>
        </p>`
      : nothing
  }`;
}

function indicator(context: ProgramContext, measure: Measure, at: number): TemplateResult {
  const { editor, form, locale, text } = context;
  const { direction, id, name, unit } = measure;
  const number = formatInteger(locale, at + 1);
  const { more, years } = yearsOf(form.fields.period, [
    ...measure.targets.map(({ year }) => year),
    ...measure.realisations.map(({ year }) => year),
  ]);
  const write = (fields: Partial<Measure>) => ({
    indicators: form.fields.indicators.map((other) =>
      other.id === id ? { ...other, ...fields } : other,
    ),
  });
  const of = text.indicator(number);
  const line = (field: 'name' | 'unit', label: string, hint: unknown) =>
    textField(context, {
      key: `indicators ${id} ${field}`,
      label,
      of,
      hint,
      kind: field === 'name' ? 'lines' : 'line',
      required: true,
      value: measure[field],
      marks: field === 'name' ? 'field-wide' : '',
      input: (typed) => editor.typeText(write({ [field]: typed }), `indicators ${id} ${field}`),
      commit: () => editor.commit(),
    });
  return rowFieldset(context, {
    list: 'indicators',
    id,
    title: of,
    name: name || of,
    body: html`<div class="fields">
        ${line('name', text.name, nothing)}
        ${line('unit', text.unit, unit === '' ? text.unitHint : nothing)}
        ${selectField(context, {
          key: `indicators ${id} direction`,
          label: text.direction,
          of,
          value: direction,
          options: directions.map((word) => [word, text.directions[word]] as const),
          choose: (value) => {
            const chosen = directions.find((word) => word === value);
            if (chosen !== undefined) editor.write(write({ direction: chosen }));
          },
        })}
        ${typedField(context, { place: { of: 'baseline', id, part: 'year' }, label: text.baselineYear, of })}
        ${typedField(context, { place: { of: 'baseline', id, part: 'value' }, label: text.baselineValue, of })}
      </div>
      ${more === 0 ? nothing : html`<p class="field-hint">${text.tooManyYears(formatInteger(locale, years.length))}</p>`}
      ${(['targets', 'realisations'] as const).map(
        (list) =>
          html`<fieldset class="group">
            <legend class="field-label">
              ${list === 'targets' ? text.target : text.realisation}
              <span class="visually-hidden">(${of})</span>
            </legend>
            <div class="years">
              ${years.map((year) =>
                typedField(context, {
                  place: { of: 'measure', id, list, year },
                  label: String(year),
                }),
              )}
            </div>
          </fieldset>`,
      )}`,
  });
}
