import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../model/page-of.js';
import type { TraceContext } from '../trace-context.js';

/** To the chains before and after. */
export function pager(
  { at, count }: Page<unknown>,
  { text }: TraceContext,
  turn: (page: number) => void,
): TemplateResult | typeof nothing {
  if (count <= 1) return nothing;
  const step = (to: number, label: string) =>
    html`<button
      type="button"
      class="button"
      aria-disabled=${to < 0 || to >= count}
      @click=${() => {
        if (to >= 0 && to < count) turn(to);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="pager no-print">
    ${step(at - 1, text.previous)}${step(at + 1, text.next)}
  </div>`;
}
