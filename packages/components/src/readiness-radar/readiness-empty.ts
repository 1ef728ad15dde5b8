import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import type { ReadinessSummary } from '@kotacerdas/core/dashboard';
import { html, nothing, type TemplateResult } from 'lit';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { readinessMessages } from './messages/messages.js';

/** What to do where nothing is rated, or nothing final. */
export function readinessEmpty(
  summary: Pick<ReadinessSummary, 'raters'> | null,
  locale: Locale,
): TemplateResult {
  const text = readinessMessages[locale];
  return summary === null
    ? message(text.noneTitle, html`<p>${text.noneHint}</p>`)
    : message(text.openTitle, html`<p>${text.openHint(formatInteger(locale, summary.raters))}</p>`);
}

/** What to do where the assessment that a page names isn't in the plan; which ones there are. */
export function noAssessment(
  id: string | null,
  { masterplan }: LoadedPlan,
  locale: Locale,
): TemplateResult {
  if (id === null || id === '') return readinessEmpty(null, locale);
  const text = readinessMessages[locale];
  const known = masterplan.readiness.map((entry) => entry.id).join(', ');
  return message(
    text.unknownTitle(id),
    known === '' ? nothing : html`<p>${text.unknownHint(known)}</p>`,
  );
}
