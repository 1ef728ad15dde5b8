import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import { answerFaults } from '../sheet/answer-faults.js';
import { isEmpty } from '../sheet/answer.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { faultText } from './fault-text.js';

/** Everything that isn't complete yet, each with a way to its field. */
export function faultList(
  indicators: ReadonlyMap<string, NumberedIndicator>,
  { answers, editable, goTo, locale, rater, text }: FormContext,
): TemplateResult | typeof nothing {
  if (!editable) return nothing;
  const entries = [...answers.values()].flatMap((answer) => {
    const indicator = indicators.get(answer.indicatorId);
    return indicator === undefined || isEmpty(answer)
      ? []
      : answerFaults(answer, rater).map((fault) => ({ answer, fault, indicator }));
  });
  if (entries.length === 0) return nothing;
  return html`<div class="note faults" role="group" aria-labelledby="faults">
    <h4 id="faults">${text.faults(formatInteger(locale, entries.length))}</h4>
    <ul class="jumps">
      ${entries.map(
        ({ answer, fault, indicator }) =>
          html`<li>
            <button type="button" class="jump" @click=${() => goTo(indicator, fault.field)}>
              <span class="rank">${formatInteger(locale, indicator.number)}</span
              ><span
                ><span dir="auto">${indicator.name[locale]}</span>:
                ${faultText(fault, answer, locale)}</span
              >
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
