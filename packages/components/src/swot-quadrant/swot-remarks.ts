import type { Issue } from '@kotacerdas/core';
import type { Locale } from '@kotacerdas/core/locale';
import type { SwotResult } from '@kotacerdas/core/swot';
import { html, nothing, type TemplateResult } from 'lit';
import { issueText } from '../base/issue-text/issue-text.js';
import { swotMessages } from './messages/messages.js';
import { coordinatesText, quadrantText } from './position-text.js';

/**
 * What is odd about an analysis, in words: an empty side, weights that don't sum, and the trap of the
 * reversed scale with the position it would otherwise have. Where many stand side by side, the trap is
 * explained once for all and each says its other position only.
 *
 * @csspart remarks - What is odd about a SWOT analysis
 */
export function swotRemarks(
  result: SwotResult,
  locale: Locale,
  explainTrap: boolean,
): TemplateResult | typeof nothing {
  const text = swotMessages[locale];
  const serious = result.issues.filter((issue) => issue.severity !== 'info');
  if (serious.length === 0) return nothing;
  return html`<ul class="note remarks" part="remarks" aria-label=${text.issues}>
    ${serious.map((issue) =>
      isTrap(issue)
        ? html`<li>
            ${explainTrap ? issueText(locale, issue) : nothing} ${turned(result, locale)}
          </li>`
        : html`<li>${issueText(locale, issue)}</li>`,
    )}
  </ul>`;
}

function turned({ turnedRound }: SwotResult, locale: Locale) {
  if (turnedRound === null) return nothing;
  const text = swotMessages[locale];
  const { ieCell, quadrant } = turnedRound;
  return html`${
    quadrant === null
      ? nothing
      : html`<strong
          >${text.turned}: ${coordinatesText(turnedRound, locale)},
          ${quadrantText(turnedRound, locale)}.</strong
        >`
  }
  ${ieCell === null ? nothing : html`<strong>${text.turnedIeCell}: ${ieCell}.</strong>`}`;
}

/** The traps explained that any of these results is caught in. */
export function trapExplanation(
  results: readonly SwotResult[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const traps = results.flatMap(({ issues }) => issues).filter(isTrap);
  const kinds = new Map(traps.map((trap) => [trap.code, trap]));
  return kinds.size === 0
    ? nothing
    : html`<div class="note remarks" part="remarks">
        ${[...kinds.values()].map((trap) => html`<p>${issueText(locale, trap)}</p>`)}
      </div>`;
}

function isTrap({ code }: Issue): boolean {
  return code === 'reversed-scale-trap' || code === 'magnitude-scale-trap';
}
