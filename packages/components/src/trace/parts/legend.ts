import { html, nothing, svg, type TemplateResult } from 'lit';
import { questionMark } from '../drawing/question-mark.js';
import type { TraceContext } from '../trace-context.js';

const type = 13;

/** What the signs of a drawing mean; only those that occur. */
export function legend({ model, text }: TraceContext, overview: boolean): TemplateResult {
  const entry = (sign: unknown, words: string) =>
    html`<li>
      <svg class="legend-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        ${sign}
      </svg>
      ${words}
    </li>`;
  return html`<ul class="legend small muted" data-signs>
    ${model.findings.size === 0 ? nothing : entry(questionMark(12, 12, type), text.legendOpen)}
    ${
      overview
        ? entry(
            svg`<path class="link" d="M1 6H23M1 16H23" stroke-width="6"></path>`,
            text.legendWidth,
          )
        : nothing
    }
    ${
      overview || model.cancelled.size === 0
        ? nothing
        : entry(
            svg`<g class="cancelled"><rect class="box" x="1" y="5" width="22" height="14" rx="3"></rect></g>`,
            text.legendCancelled,
          )
    }
  </ul>`;
}
