import type { ReadinessCoverage, ReadinessScore } from '@kotacerdas/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import type { FormElement } from '../sheet/sections.js';
import { indicatorCard } from './indicator-card.js';
import { progressText } from './progress-text.js';

/** As many as a large screen shows at once; the others are drawn behind its first frame. */
const firstCards = 12;

/** Sections begin unfolded, so it is the folded ones that are remembered. */
export function foldKey(id: string): string {
  return `folded:${id}`;
}

/**
 * An element of the instrument with its sub-elements and their indicators; both can be folded.
 *
 * @csspart element - An element of the instrument
 */
export function elementSection(
  { id, name, subElements }: FormElement,
  score: ReadinessScore,
  context: FormContext,
): TemplateResult {
  const { disclosure, locale } = context;
  const figures = score.elements.find(({ elementId }) => elementId === id);
  const fold = (key: string, title: string, coverage: ReadinessCoverage | undefined) => {
    const open = !disclosure.isOpen(foldKey(key));
    return html`<button
      type="button"
      class="fold"
      aria-expanded=${open}
      @click=${() => disclosure.toggle(foldKey(key))}
    >
      <span class="fold-sign" aria-hidden="true"></span
      ><span class="fold-text"
        ><span dir="auto">${title}</span> ${
          coverage === undefined
            ? nothing
            : html`<span class="muted small">${progressText(coverage, locale)}</span>`
        }</span
      >
    </button>`;
  };
  return html`<section class="element" part="element">
    <h3>${fold(id, name[locale], figures?.coverage)}</h3>
    ${
      disclosure.isOpen(foldKey(id))
        ? nothing
        : subElements.map((part) => {
            const partFigures = figures?.subElements.find(
              ({ subElementId }) => subElementId === part.id,
            );
            return html`<h4>${fold(part.id, part.name[locale], partFigures?.coverage)}</h4>
              ${
                disclosure.isOpen(foldKey(part.id))
                  ? nothing
                  : part.indicators.map((indicator) =>
                      indicator.number <= firstCards || disclosure.firstFrame.shown
                        ? indicatorCard(indicator, context, false)
                        : nothing,
                    )
              }`;
          })
    }
  </section>`;
}
