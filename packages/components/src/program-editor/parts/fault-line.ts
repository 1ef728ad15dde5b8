import { formatInteger, formatNumber, formatRupiah } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { decimalsOf } from '../../base/explain/exact.js';
import { issueText } from '../../base/issue-text/issue-text.js';
import { editableNumber } from '../model/editable-number.js';
import type { Fault } from '../model/faults.js';
import { placeOf } from '../model/typed-place.js';
import type { ProgramContext } from '../program-context.js';

/** What is wrong, as a sentence, for where it stands in a template. */
export function faultText(
  { locale, plan, text }: Pick<ProgramContext, 'locale' | 'plan' | 'text'>,
  { found }: Fault,
): unknown {
  if (found.of === 'typed') return text.reasons[found.reason];
  return found.isEmpty
    ? text.required
    : issueText(locale, found.issue, { framework: plan.framework });
}

/** What is wrong with a field, beside it; of what can be read in two ways one is chosen. */
export function faultLine(context: ProgramContext, fault: Fault, id: string): TemplateResult {
  const { found, severity } = fault;
  return html`<div
    class=${severity === 'error' ? 'field-error' : 'field-odd'}
    id=${id === '' ? nothing : id}
    role=${found.of === 'typed' ? 'alert' : nothing}
  >
    <span class="fault-sign" aria-hidden="true">${severity === 'info' ? 'i' : '!'}</span>
    ${faultText(context, fault)}
    ${found.of === 'typed' ? choiceButtons(context, fault.key, found.choices) : nothing}
  </div>`;
}

function choiceButtons(
  { editor, locale, text }: ProgramContext,
  key: string,
  choices: readonly number[],
): unknown {
  const place = placeOf(key);
  if (place === null || choices.length === 0) return nothing;
  const isMoney = place.of === 'budget' || (place.of === 'report' && place.part === 'spent');
  const label = (value: number): string => {
    if (isMoney) return formatRupiah(locale, value);
    return Number.isInteger(value)
      ? formatInteger(locale, value)
      : formatNumber(locale, value, decimalsOf([value], 1));
  };
  return html`<span class="meant"
    >${text.meant}
    ${choices.map(
      (value) =>
        html`<button
          type="button"
          class="button button-small"
          @click=${() => {
            editor.choose(place, editableNumber(locale, value));
            editor.focus(`[data-field="${CSS.escape(key)}"]`);
          }}
        >
          ${label(value)}
        </button>`,
    )}</span
  >`;
}
