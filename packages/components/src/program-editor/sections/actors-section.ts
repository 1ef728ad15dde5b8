import { html, type TemplateResult } from 'lit';
import { typedField } from '../parts/typed-field.js';
import { pickField } from '../pick/pick-field.js';
import type { ProgramContext } from '../program-context.js';
import { locationsField } from './locations-field.js';

/** Who leads, who helps, who has a stake in it, and where it happens. */
export function actorsSection(context: ProgramContext): TemplateResult {
  const { editor, form, lists, text } = context;
  const { leadOpdId, supportingOpdIds } = form.fields;
  // Where there is nothing else to choose, it is only shown.
  const isSettled = lists.leads.list.length === 1 && lists.leads.list[0]?.id === leadOpdId;
  return html`<div class="fields">
      ${pickField(isSettled ? { ...context, editable: false } : context, {
        key: 'leadOpdId',
        label: text.fields.leadOpdId,
        choices: lists.leads,
        chosen: leadOpdId === '' ? [] : [leadOpdId],
        single: true,
        required: true,
        change: ([id = '']) => editor.write({ leadOpdId: id }),
      })}
      ${pickField(context, {
        key: 'supportingOpdIds',
        label: text.fields.supportingOpdIds,
        choices: lists.opds,
        chosen: supportingOpdIds,
        change: (ids) => editor.write({ supportingOpdIds: ids }),
      })}
    </div>
    <div class="fields">
      ${typedField(context, {
        place: { of: 'list', field: 'stakeholders' },
        label: text.fields.stakeholders,
        hint: text.hints.stakeholders,
      })}
      ${locationsField(context)}
    </div>`;
}
