import { formatInteger } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { fieldId, type FormContext } from '../form-context.js';
import type { Answer, EvidenceRow } from '../sheet/answer.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { textField } from './text-field.js';

/** What shows that the level is true: names and links, one row each. */
export function evidenceFields(
  indicator: NumberedIndicator,
  answer: Answer,
  context: FormContext,
): TemplateResult {
  const { focus, locale, sheet, text } = context;
  const add = (): void => {
    const count = answer.evidence.length;
    sheet.change(indicator.id, (before) => ({
      ...before,
      evidence: [...before.evidence, { label: '', url: '' }],
    }));
    focus(fieldId(indicator, `label-${String(count)}`));
  };
  const remove = (at: number): void => {
    sheet.change(indicator.id, (before) => ({
      ...before,
      evidence: before.evidence.filter((_, index) => index !== at),
    }));
    focus(fieldId(indicator, 'add'));
  };
  return html`<fieldset class="evidence">
    <legend class="field-label">${text.evidence}</legend>
    ${answer.evidence.map((row, at) => {
      const number = formatInteger(locale, at + 1);
      const shared = { indicator, answer, context } as const;
      return html`<div class="evidence-row">
        ${textField({
          ...shared,
          field: `label-${String(at)}`,
          label: text.evidenceLabel(number),
          value: row.label,
          type: 'text',
          write: (before, label) => withRow(before, at, { label }),
        })}
        ${textField({
          ...shared,
          field: `url-${String(at)}`,
          label: text.evidenceUrl,
          value: row.url,
          type: 'url',
          write: (before, url) => withRow(before, at, { url }),
        })}
        <button type="button" class="button no-print" @click=${() => remove(at)}>
          ${text.removeEvidence}<span class="visually-hidden"> ${number}</span>
        </button>
      </div>`;
    })}
    <button type="button" class="button no-print" id=${fieldId(indicator, 'add')} @click=${add}>
      ${text.addEvidence}
    </button>
  </fieldset>`;
}

function withRow(answer: Answer, at: number, fields: Partial<EvidenceRow>): Answer {
  return {
    ...answer,
    evidence: answer.evidence.map((row, index) => (index === at ? { ...row, ...fields } : row)),
  };
}
