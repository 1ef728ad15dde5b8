import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { Later, type Redrawn } from '../later.js';
import { baseMessages } from '../messages/messages.js';
import type { PlanState } from '../source/plan.js';
import { describeFailure } from './describe-failure.js';

/** The sentences for all that can be wrong with a document weigh more than a widget. */
const laterIssues = new Later(() =>
  import('./refused-issues.js').then(({ refusedIssues }) => refusedIssues),
);

/**
 * What stands in place of a plan that isn't there, and what the reader can do about it.
 *
 * @csspart state - What stands in place of a plan that isn't there
 * @csspart error - A message that something went wrong
 * @csspart retry - The button that tries again
 */
export function stateMessage(
  state: Exclude<PlanState, { kind: 'loaded' }>,
  locale: Locale,
  retry: (() => void) | null,
  host: Redrawn,
): TemplateResult {
  const text = baseMessages[locale];
  switch (state.kind) {
    case 'none':
      return message(text.noneTitle, html`<p>${text.noneHint}</p>`);
    case 'loading':
      return html`<p class="state loading" part="state" role="status">
        ${state.slow ? text.stillLoading : text.loading}
      </p>`;
    case 'failed':
      return alert(
        text.failedTitle,
        html`<p>${describeFailure(locale, state.failure, state.origin)}</p>
          ${retryButton(text.retry, retry)}`,
      );
    case 'refused':
      return alert(
        text.refusedTitle,
        html`<p>${text.refusedHint(formatInteger(locale, state.issues.length))}</p>
          ${laterIssues.get(host)?.(state.issues, locale)}${retryButton(text.retry, retry)}`,
      );
  }
}

/** A quiet message with a title: an empty part of a plan and what to do next. */
export function message(title: string, body: unknown): TemplateResult {
  return html`<div class="state" part="state">
    <p class="state-title">${title}</p>
    ${body}
  </div>`;
}

/** A message that something went wrong, told at once. */
export function alert(title: string, body: unknown): TemplateResult {
  return html`<div class="state state-error" part="state error" role="alert">
    <p class="state-title">${title}</p>
    ${body}
  </div>`;
}

/** A way to try again, where there is one. */
function retryButton(label: string, retry: (() => void) | null) {
  return retry === null
    ? nothing
    : html`<p>
        <button type="button" class="button button-main" part="retry" @click=${retry}>
          ${label}
        </button>
      </p>`;
}
