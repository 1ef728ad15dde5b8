import { formatDate } from '@kotacerdas/core/locale';
import type { Rater, ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import type { ReadinessFormMessages } from '../messages/types.js';

/** Who is answering what; with `choose`, a way back to the choice. */
export function raterHeading(
  who: string,
  { assessedOn, title }: ReadinessAssessment,
  choose: ((rater: null) => void) | null,
  { locale, text }: FormContext,
): TemplateResult {
  return html`<div>
    <p dir="auto"><strong>${who}</strong></p>
    <p class="muted small" dir="auto">${text.assessed(title, formatDate(locale, assessedOn))}</p>
    ${
      choose === null
        ? nothing
        : html`<button type="button" class="link-button no-print" @click=${() => choose(null)}>
            ${text.chooseOther}
          </button>`
    }
  </div>`;
}

/** Who rates, as the form says it. */
export function raterName(
  rater: Rater,
  { consolidated }: ReadinessAssessment,
  text: ReadinessFormMessages,
  opdName: (id: string) => string,
): string {
  switch (rater.kind) {
    case 'opd':
      return text.asOpd(opdName(rater.opdId));
    case 'assessor':
      return text.asAssessor(rater.assessor);
    case 'consolidated': {
      const owner = rater.ownerOpdId ?? consolidated?.ownerOpdId;
      return text.asOwner(owner === undefined ? '–' : opdName(owner));
    }
  }
}
