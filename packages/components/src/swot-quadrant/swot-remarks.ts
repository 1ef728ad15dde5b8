import { describeIssue, type Locale } from '@kotacerdas/core/locale';
import type { SwotResult } from '@kotacerdas/core/swot';
import { html, nothing, type TemplateResult } from 'lit';
import { swotMessages } from './messages/messages.js';
import { coordinatesText, quadrantText } from './position-text.js';

/**
 * What is odd about an analysis, in words: an empty side, weights that don't sum, and the trap of the
 * reversed scale with the position it would otherwise have.
 */
export function swotRemarks(result: SwotResult, locale: Locale): TemplateResult | typeof nothing {
  const text = swotMessages[locale];
  const serious = result.issues.filter((issue) => issue.severity !== 'info');
  if (serious.length === 0) return nothing;
  return html`<ul class="note remarks" part="remarks" aria-label=${text.issues}>
    ${serious.map(
      (issue) =>
        html`<li>
          ${describeIssue(locale, issue)}
          ${
            issue.code === 'reversed-scale-trap' && result.turnedRound !== null
              ? html`<strong
                    >${text.turned(
                      coordinatesText(result.turnedRound, locale),
                      quadrantText(result.turnedRound, locale),
                    )}</strong
                  >
                  ${text.turnedKey}`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}
