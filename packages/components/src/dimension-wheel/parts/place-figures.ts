import type { ItemsSummary } from '@kotacerdas/core/dashboard';
import { formatInteger, formatRupiah, translateReport, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { measureText, ownMeasures } from '../measures.js';
import { wheelMessages } from '../messages/messages.js';

/** Every figure of a place, each with its name. */
export function placeFigures(figures: ItemsSummary, locale: Locale): TemplateResult {
  const text = wheelMessages[locale];
  const { reported, unreported } = figures.progress;
  return html`<dl class="figures" part="figures">
    ${ownMeasures.map(
      (measure) =>
        html`<div>
          <dt>
            ${
              measure === 'budget' || measure === 'progress'
                ? text[measure]
                : translateReport(locale, `summary.${measure}`)
            }
          </dt>
          <dd title=${measure === 'budget' ? formatRupiah(locale, figures.budget) : nothing}>
            ${
              measure === 'progress' && figures.progress.mean === null
                ? html`<span class="muted">${translateReport(locale, 'summary.no-report')}</span>`
                : measureText(figures, measure, locale)
            }
            ${
              measure === 'progress' && reported > 0
                ? html`<small class="muted"
                    >${text.reported(
                      formatInteger(locale, reported),
                      formatInteger(locale, unreported),
                    )}</small
                  >`
                : nothing
            }
          </dd>
        </div>`,
    )}
  </dl>`;
}
