import { html, type TemplateResult } from 'lit';
import type { TowsContext } from '../tows-context.js';

/**
 * Codes of factors as chips. Pointing at one highlights it, and a click keeps it so; the button of the
 * factor itself is how a keyboard gets there.
 */
export function codeChips(
  codes: readonly string[],
  { highlight, text }: TowsContext,
): TemplateResult {
  return html`<ul class="codes" aria-label=${text.cites}>
    ${codes.map((code) => {
      const mark = { kind: 'factor', code } as const;
      return html`<li
        class=${highlight.hasFactor(code) ? 'code on' : 'code'}
        dir="auto"
        @pointerenter=${() => highlight.point(mark)}
        @pointerleave=${() => highlight.point(null)}
        @click=${() => highlight.choose(mark)}
      >
        ${code}
      </li>`;
    })}
  </ul>`;
}
