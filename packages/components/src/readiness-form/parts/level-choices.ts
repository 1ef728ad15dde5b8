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
  const isChosen = (value: ReadinessLevel | 'not-applicable') => live(current === value);
  // Hundreds of these stand in a form: each is one small template.
  const figure = (level: ReadinessLevel) =>
    html`<label class="level" title=${levelText(framework, indicator.id, level, locale).statement}
      ><input
        type="radio"
        name=${name}
        value=${level}
        aria-label="${text.level} ${level}"
        .checked=${isChosen(level)}
      /><span class="level-name">${level}</span></label
    >`;
  const description = (level: ReadinessLevel) => {
    const { evidence, statement } = levelText(framework, indicator.id, level, locale);
    return html`<label class="level"
      ><input type="radio" name=${name} value=${level} .checked=${isChosen(level)} /><span
        ><span class="level-name">${text.level} ${level}</span
        ><span class="level-statement">${statement}</span>${
          evidence === null
            ? nothing
            : html`<span class="level-evidence">${text.neededEvidence(evidence)}</span>`
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
    ${levels.map(described ? description : figure)}<label class="level"
      ><input
        type="radio"
        name=${name}
        value="not-applicable"
        .checked=${isChosen('not-applicable')}
      /><span>${text.notApplicable}</span></label
    >
  </div>`;
}
