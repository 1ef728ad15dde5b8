import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { baseMessages } from '../messages/messages.js';
import type { StalePlan } from '../source/plan.js';
import { describeFailure } from './describe-failure.js';

/**
 * Says that what is shown may be old, and why.
 *
 * @csspart stale - The note that a plan may be old
 */
export function staleNote(
  stale: StalePlan | null,
  locale: Locale,
  retry: (() => void) | null,
): TemplateResult | typeof nothing {
  if (stale === null) return nothing;
  const text = baseMessages[locale];
  return html`<div class="note stale no-print" part="stale" role="status">
    <p>${text.stale(describeFailure(locale, stale.failure, stale.origin))}</p>
    <button type="button" class="link-button" @click=${retry}>${text.retry}</button>
  </div>`;
}
