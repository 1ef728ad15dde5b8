import type { Rater } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { message } from '../../base/states/state-message.js';
import type { ReadinessFormMessages } from '../messages/types.js';

/** Asks who is answering, where the page doesn't say. */
export function raterPicker(
  choices: readonly Rater[],
  text: ReadinessFormMessages,
  opdName: (id: string) => string,
  choose: (rater: Rater) => void,
): TemplateResult {
  const chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const rater = choices[Number(target.value)];
    if (target.value !== '' && rater !== undefined) choose(rater);
  };
  const name = (rater: Rater): string => {
    if (rater.kind === 'assessor') return rater.assessor;
    const id = rater.kind === 'opd' ? rater.opdId : rater.ownerOpdId;
    return id === undefined ? text.owners : opdName(id);
  };
  const group = (kind: Rater['kind'], label: string) => {
    const options = choices.flatMap((rater, index) =>
      rater.kind === kind ? [html`<option value=${index}>${name(rater)}</option>`] : [],
    );
    return options.length === 0 ? nothing : html`<optgroup label=${label}>${options}</optgroup>`;
  };
  return message(
    text.openTitle,
    choices.length === 0
      ? html`<p>${text.noOpdsHint}</p>`
      : html`<div class="field">
          <label for="rater">${text.who}</label>
          <select class="input" id="rater" @change=${chosen}>
            <option value="">${text.choose}</option>
            ${group('opd', text.opds)} ${group('assessor', text.assessors)}
            ${group('consolidated', text.owners)}
          </select>
        </div>`,
  );
}
