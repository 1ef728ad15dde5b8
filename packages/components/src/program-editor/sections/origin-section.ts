import { html, type TemplateResult } from 'lit';
import { pickField } from '../pick/pick-field.js';
import type { ProgramContext } from '../program-context.js';

/** Which strategies the programme carries out, which needs it answers, which innovations it brings about. */
export function originSection(context: ProgramContext): TemplateResult {
  const { editor, form, lists, text } = context;
  const { innovationIds, needIds, strategyIds } = form.fields;
  return html`${pickField(context, {
    key: 'strategyIds',
    label: text.fields.strategyIds,
    choices: lists.strategies,
    chosen: strategyIds,
    change: (ids) => editor.write({ strategyIds: ids }),
  })}
  ${pickField(context, {
    key: 'needIds',
    label: text.fields.needIds,
    choices: lists.needs,
    chosen: needIds,
    change: (ids) => editor.write({ needIds: ids }),
  })}
  ${pickField(context, {
    key: 'innovationIds',
    label: text.fields.innovationIds,
    choices: lists.innovations,
    chosen: innovationIds,
    change: (ids) => editor.write({ innovationIds: ids }),
  })}`;
}
