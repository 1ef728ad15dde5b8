import { formatNumber, translateTerm } from '@kotacerdas/core/locale';
import type { FactorKind } from '@kotacerdas/core/swot';
import { html, nothing, type TemplateResult } from 'lit';
import type { TowsContext } from '../tows-context.js';
import type { Factor } from '../tows-view.js';
import { moreButton } from './more-button.js';

/** The factors of one kind, which the strategies beside and below them cite. */
export function factorList(kind: FactorKind, letter: string, context: TowsContext): TemplateResult {
  const { locale, pages, text, view } = context;
  const name = translateTerm(locale, `swot.kind.${kind}`);
  const { next, shown } = pages.of(kind, view.factors[kind]);
  return html`<div class="side side-${letter}" part="side">
    <h3>
      ${name} (${letter})
      ${
        shown.length === 0
          ? nothing
          : html`<span class="muted small" aria-hidden="true">${text.score}</span>`
      }
    </h3>
    ${
      shown.length === 0
        ? html`<p class="muted small">${text.noFactors(name.toLowerCase())}</p>`
        : html`<ul class="factors">
            ${shown.map((factor) => html`<li>${factorButton(factor, context)}</li>`)}
          </ul>`
    }
    ${moreButton(kind, next, context)}
  </div>`;
}

function factorButton({ code, id, statement }: Factor, context: TowsContext): TemplateResult {
  const { choose, highlight, locale, text, view } = context;
  const mark = { kind: 'factor', code } as const;
  const score = view.scores.get(code);
  return html`<button
    type="button"
    class="factor ${highlight.hasFactor(code) ? 'on' : ''}"
    part="factor"
    aria-pressed=${highlight.isChosen(mark)}
    @pointerenter=${() => highlight.point(mark)}
    @pointerleave=${() => highlight.point(null)}
    @focus=${() => highlight.point(mark)}
    @blur=${() => highlight.point(null)}
    @click=${() => choose({ kind: 'factor', id }, mark)}
  >
    <span class="code" dir="auto">${code}</span>
    <span class="statement" dir="auto">${statement}</span>
    ${
      score === undefined
        ? nothing
        : html`<span class="muted small"
            ><span class="visually-hidden">${text.score}</span> ${formatNumber(locale, score)}</span
          >`
    }
  </button>`;
}
