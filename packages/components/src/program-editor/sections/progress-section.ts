import { latestPercent } from '@kotacerdas/core/action-plan';
import { formatDate, formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatProgress } from '../../base/locale/format-progress.js';
import { rowFieldset } from '../parts/row-fieldset.js';
import { textField } from '../parts/text-field.js';
import { typedField } from '../parts/typed-field.js';
import type { ProgramContext } from '../program-context.js';
import type { ProgramFields } from '../model/program-form.js';

type Report = ProgramFields['progress'][number];

/** How far the programme is, report by report. */
export function progressSection(context: ProgramContext): TemplateResult {
  const { editable, editor, form, locale, plan, text } = context;
  const { progress } = form.fields;
  const dated = progress.filter(
    ({ id, reportedOn }) => reportedOn !== '' && form.typed[`progress ${id} percent`] === undefined,
  );
  const latest = latestPercent(dated);
  return html`<p>
      ${latest === null ? html`<span class="muted">${text.noReport}</span>` : text.latest(formatProgress(locale, latest))}
    </p>
    ${repeat(
      progress,
      ({ id }) => id,
      (report, at) => reportFields(context, report, at),
    )}
    ${
      editable
        ? html`<p class="no-print">
            <button
              type="button"
              class="button add-progress"
              data-field="progress"
              @click=${() => editor.addReport(plan.asOf.slice(0, 10))}
            >
              + ${text.addReport}
            </button>
          </p>`
        : nothing
    }`;
}

function reportFields(context: ProgramContext, report: Report, at: number): TemplateResult {
  const { editable, editor, form, locale, text } = context;
  const { id, note = '', reportedOn } = report;
  const of = text.report(formatInteger(locale, at + 1));
  const write = (fields: Partial<Report>) => ({
    progress: form.fields.progress.map((other) =>
      other.id === id ? { ...other, ...fields } : other,
    ),
  });
  return rowFieldset(context, {
    list: 'progress',
    id,
    title: of,
    name: reportedOn === '' ? of : `${of}, ${reportedOn}`,
    body: html`<div class="fields">
        ${textField(context, {
          key: `progress ${id} reportedOn`,
          label: text.reportedOn,
          of,
          kind: 'date',
          required: true,
          value: editable || reportedOn === '' ? reportedOn : formatDate(locale, reportedOn),
          input: (typed) =>
            editor.typeText(write({ reportedOn: typed }), `progress ${id} reportedOn`),
          commit: () => editor.commit(),
        })}
        ${typedField(context, { place: { of: 'report', id, part: 'percent' }, label: text.percent, of, required: true })}
        ${typedField(context, { place: { of: 'report', id, part: 'spent' }, label: text.spent, of, money: true })}
      </div>
      ${textField(context, {
        key: `progress ${id} note`,
        label: text.note,
        of,
        kind: 'lines',
        value: note,
        input: (typed) =>
          editor.typeText(write({ note: typed === '' ? undefined : typed }), `progress ${id} note`),
        commit: () => editor.commit(),
      })}`,
  });
}
