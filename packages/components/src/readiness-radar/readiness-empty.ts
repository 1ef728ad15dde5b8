import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import type { ReadinessSummary } from '@kotacerdas/core/dashboard';
import { html, type TemplateResult } from 'lit';
import { message } from '../base/states/state-message.js';
import { readinessMessages } from './messages/messages.js';

/** What to do where nothing is rated, or nothing final. */
export function readinessEmpty(summary: ReadinessSummary | null, locale: Locale): TemplateResult {
  const text = readinessMessages[locale];
  return summary === null
    ? message(text.noneTitle, html`<p>${text.noneHint}</p>`)
    : message(text.openTitle, html`<p>${text.openHint(formatInteger(locale, summary.raters))}</p>`);
}
