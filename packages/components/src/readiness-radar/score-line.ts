import { isProposal, type Framework } from '@kotacerdas/core/framework';
import { formatNumber, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { ReadinessScore } from '@kotacerdas/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from '../base/locale/sentence.js';
import { readinessMessages } from './messages/messages.js';

/** The name of a band of the framework's instrument, or *belum dinilai*. */
export function bandName(framework: Framework, bandId: string | null, locale: Locale): string {
  const band = framework.readiness.bands.find(({ id }) => id === bandId);
  return band?.name[locale] ?? sentence(translateTerm(locale, 'not-assessed'));
}

/**
 * Score, band, and what kind of figure this is: *simulasi, bukan nilai resmi*. `explained` makes a button of the
 * score that says where it comes from.
 *
 * @csspart score - Score, band and labels
 * @csspart simulation - The sign of a figure that is no official value
 * @csspart proposal - The sign of what the project itself proposes
 */
export function scoreLine(
  score: ReadinessScore,
  framework: Framework,
  locale: Locale,
  explained: (figure: string) => unknown = (figure) => figure,
): TemplateResult {
  const text = readinessMessages[locale];
  return html`<div class="score" part="score">
    <p class="score-figure">
      ${
        score.score === null
          ? nothing
          : html`<span class="number">${explained(formatNumber(locale, score.score))}</span>
              <span class="muted">${text.ofFive}</span>`
      }
      <strong class="band">${bandName(framework, score.bandId, locale)}</strong>
    </p>
    <p class="chips">
      <span class="chip" part="simulation">${sentence(translateTerm(locale, 'simulation'))}</span>
      ${
        isProposal(framework, 'readiness-scale') || isProposal(framework, 'readiness-weights')
          ? html`<span class="chip" part="proposal">${text.proposed}</span>`
          : nothing
      }
    </p>
  </div>`;
}
