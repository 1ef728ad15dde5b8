import type { Issue } from '@kotacerdas/core';
import { describeIssue, type Locale } from '@kotacerdas/core/locale';
import type { SwotResult } from '@kotacerdas/core/swot';
import { html, nothing, type TemplateResult } from 'lit';
import { swotMessages } from './messages/messages.js';
import { coordinatesText, quadrantText } from './position-text.js';

/**
 * What is odd about an analysis, in words: an empty side, weights that don't sum, and the trap of the
 * reversed scale with the position it would otherwise have. Where many stand side by side, the trap is
 * explained once for all and each says its other position only.
 */
export function swotRemarks(
  result: SwotResult,
  locale: Locale,
  explainTrap: boolean,
): TemplateResult | typeof nothing {
  const text = swotMessages[locale];
  const serious = result.issues.filter(
    (issue) => issue.severity !== 'info' && (!isTrap(issue) || isQuadrantTurned(result)),
  );
  if (serious.length === 0) return nothing;
  return html`<ul class="note remarks" part="remarks" aria-label=${text.issues}>
    ${serious.map((issue) =>
      isTrap(issue)
        ? html`<li>
            ${explainTrap ? describeIssue(locale, issue) : nothing} ${turned(result, locale)}
          </li>`
        : html`<li>${describeIssue(locale, issue)}</li>`,
    )}
  </ul>`;
}

function turned({ turnedRound }: SwotResult, locale: Locale) {
  if (turnedRound === null) return nothing;
  const text = swotMessages[locale];
  const coordinates = coordinatesText(turnedRound, locale);
  return html`<strong>${text.turned(coordinates, quadrantText(turnedRound, locale))}</strong>
    ${text.turnedKey}`;
}

/** The trap explained, if any of these results is caught in it. */
export function trapExplanation(
  results: readonly SwotResult[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const trap = results
    .filter(isQuadrantTurned)
    .flatMap(({ issues }) => issues)
    .find(isTrap);
  return trap === undefined
    ? nothing
    : html`<p class="note" part="remarks">${describeIssue(locale, trap)}</p>`;
}

function isTrap({ code }: Issue): boolean {
  return code === 'reversed-scale-trap' || code === 'magnitude-scale-trap';
}

/** A trap may also mislead the IE cell alone, which isn't shown here. */
function isQuadrantTurned({ turnedRound }: SwotResult): boolean {
  return turnedRound !== null && turnedRound.quadrant !== null;
}
