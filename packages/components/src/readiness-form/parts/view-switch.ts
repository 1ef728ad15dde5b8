import { html, type TemplateResult } from 'lit';
import type { ReadinessFormMessages } from '../messages/types.js';

export type FormView = 'all' | 'one';

/** One by one or all at once. */
export function viewSwitch(
  view: FormView,
  show: (view: FormView) => void,
  text: ReadinessFormMessages,
): TemplateResult {
  const choice = (to: FormView, label: string) =>
    html`<button type="button" class="button" aria-pressed=${view === to} @click=${() => show(to)}>
      ${label}
    </button>`;
  return html`<div class="views no-print" role="group" aria-label=${text.view}>
    ${choice('all', text.viewAll)} ${choice('one', text.viewOne)}
  </div>`;
}
