import type { ReadinessLevel } from '@kotacerdas/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldId, type FormContext } from '../form-context.js';
import type { Answer } from '../sheet/answer.js';
import { levels, readCurrent } from '../sheet/levels.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { levelText } from './level-text.js';

/** Levels 1 to 5 and *tidak berlaku*: as figures in a row, or one below the other with what each means. */
export function levelChoices(
  indicator: NumberedIndicator,
  { current }: Answer,
  described: boolean,
  { framework, locale, sheet, text }: FormContext,
): TemplateResult {
  const name = fieldId(indicator, 'current');
  const choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const chosen = readCurrent(target.value);
    sheet.change(indicator.id, (answer) => ({ ...answer, current: chosen }));
  };
  const radio = (value: ReadinessLevel | 'not-applicable') =>
    html`<input type="radio" name=${name} value=${value} .checked=${live(current === value)} />`;
  const choice = (level: ReadinessLevel) => {
    const { evidence, statement } = levelText(framework, indicator.id, level, locale);
    return html`<label class="level" title=${described ? nothing : statement}
      >${radio(level)}<span
        ><span class=${described ? 'level-name' : 'visually-hidden'}>${text.level} </span
        ><span class="level-name">${level}</span>${
          described
            ? html`<span class="level-statement">${statement}</span>${
                  evidence === null
                    ? nothing
                    : html`<span class="level-evidence">${text.neededEvidence(evidence)}</span>`
                }`
            : nothing
        }</span
      ></label
    >`;
  };
  return html`<div
    class="levels ${described ? 'described' : ''}"
    role="radiogroup"
    aria-labelledby=${fieldId(indicator)}
    @change=${choose}
  >
    ${levels.map(choice)}<label class="level"
      >${radio('not-applicable')}<span>${text.notApplicable}</span></label
    >
  </div>`;
}
