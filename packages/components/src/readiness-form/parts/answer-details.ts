import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldId, type FormContext } from '../form-context.js';
import { emptyAnswer, isEmpty, type Answer } from '../sheet/answer.js';
import { levels, readLevel } from '../sheet/levels.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { evidenceFields } from './evidence-fields.js';
import { noteField, needsReason } from './reason-fields.js';

/** Target, evidence and note of an answer, and taking it back. */
export function answerDetails(
  indicator: NumberedIndicator,
  answer: Answer,
  context: FormContext,
): TemplateResult {
  const { focus, rater, sheet, text } = context;
  const id = fieldId(indicator, 'target');
  const aim = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const level = readLevel(target.value);
    sheet.change(indicator.id, (before) => ({ ...before, target: level }));
  };
  const clear = (): void => {
    sheet.change(indicator.id, () => emptyAnswer(indicator.id));
    focus(fieldId(indicator));
  };
  return html`<div class="details">
    <div class="field">
      <label for=${id}>${text.target}</label>
      <select class="input" id=${id} .value=${live(String(answer.target ?? ''))} @change=${aim}>
        <option value="" ?selected=${answer.target === null}>${text.noTarget}</option>
        ${levels.map(
          (level) =>
            html`<option value=${level} ?selected=${answer.target === level}>${level}</option>`,
        )}
      </select>
    </div>
    ${evidenceFields(indicator, answer, context)}
    ${needsReason(answer, rater) ? nothing : noteField(indicator, answer, context)}
    ${
      isEmpty(answer)
        ? nothing
        : html`<p class="no-print">
            <button type="button" class="link-button" @click=${clear}>${text.clear}</button>
          </p>`
    }
  </div>`;
}
