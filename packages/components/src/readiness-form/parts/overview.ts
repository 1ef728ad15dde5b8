import { isProposal } from '@kotacerdas/core/framework';
import { formatInteger, formatNumber, translateTerm } from '@kotacerdas/core/locale';
import type { MissingAnswers, ReadinessScore } from '@kotacerdas/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadinessPart } from '../../base/explain/readiness/readiness-part.js';
import { bar } from '../../base/drawing/bar.js';
import { sentence } from '../../base/locale/sentence.js';
import { bandName } from '../../readiness-radar/score-line.js';
import type { FormContext } from '../form-context.js';
import { levels } from '../sheet/levels.js';
import type { FormElement, NumberedIndicator } from '../sheet/sections.js';
import { allAgreedOffer } from './agreed-offer.js';
import { faultList } from './fault-list.js';
import { progressOf } from './progress-text.js';

export interface OverviewOptions {
  readonly context: FormContext;
  readonly score: ReadinessScore;
  readonly missing: MissingAnswers;
  readonly elements: readonly FormElement[];
  readonly indicators: ReadonlyMap<string, NumberedIndicator>;
  /** A score as a button that says where it comes from. */
  readonly explained: (figure: string, name: string, part: ReadinessPart) => unknown;
}

/**
 * What the answers come to so far, and what is still to be done.
 *
 * @csspart overview - Score, progress and what is still to be done
 */
export function overview(options: OverviewOptions): TemplateResult {
  const { context, elements, explained, score } = options;
  const { framework, locale, text } = context;
  const { all, done } = progressOf(score.coverage);
  const proposed = (['readiness-levels', 'readiness-scale'] as const).some((part) =>
    isProposal(framework, part),
  );
  return html`<section class="overview" aria-labelledby="overview" part="overview">
    <h3 id="overview" tabindex="-1">${text.overview}</h3>
    <p class="score-figure">
      ${
        score.score === null
          ? nothing
          : html`<span class="number"
                >${explained(formatNumber(locale, score.score), text.scoreNow, { kind: 'whole' })}</span
              >
              <span class="muted">${text.ofFive}</span>`
      }
      <strong class="band">${bandName(framework, score.bandId, locale)}</strong>
    </p>
    <p class="chips">
      <span class="chip">${sentence(translateTerm(locale, 'simulation'))}</span>
      ${proposed ? html`<span class="chip">${text.proposedLevels}</span>` : nothing}
    </p>
    <div>
      <p role="status">${text.progress(formatInteger(locale, done), formatInteger(locale, all))}</p>
      ${bar(done, all)}
    </div>
    <dl class="element-scores" aria-label=${text.elementScores}>
      ${elements.map(({ id, name }) => {
        const value = score.elements.find(({ elementId }) => elementId === id)?.score ?? null;
        const figure = value === null ? null : formatNumber(locale, value);
        return html`<div>
          <dt dir="auto">${name[locale]}</dt>
          <dd>
            ${
              figure === null
                ? html`<span class="muted"
                    >${sentence(translateTerm(locale, 'not-assessed'))}</span
                  >`
                : explained(figure, name[locale], { kind: 'element', id })
            }
          </dd>
          ${value === null ? nothing : bar(value, levels.length)}
        </div>`;
      })}
    </dl>
    ${allAgreedOffer(options.indicators, context)} ${faultList(options.indicators, context)}
    ${missingList(options)}
  </section>`;
}

function missingList({ context, indicators, missing }: OverviewOptions) {
  const { disclosure, editable, goTo, locale, text } = context;
  const open = disclosure.isOpen('missing');
  const { missing: owed, withoutEvidence } = missing;
  return html`${
    owed.length === 0
      ? html`<p>${text.noneMissing}</p>`
      : html`<div>
          <button
            type="button"
            class="link-button"
            aria-expanded=${open}
            @click=${() => disclosure.toggle('missing')}
          >
            ${text.missing(formatInteger(locale, owed.length))}
          </button>
          ${
            open
              ? html`<ul class="jumps">
                  ${owed.map(({ indicatorId }) => {
                    const indicator = indicators.get(indicatorId);
                    return indicator === undefined
                      ? nothing
                      : html`<li>
                          <button type="button" class="jump" @click=${() => goTo(indicator)}>
                            <span class="rank">${formatInteger(locale, indicator.number)}</span
                            ><span dir="auto">${indicator.name[locale]}</span>
                          </button>
                        </li>`;
                  })}
                </ul>`
              : nothing
          }
        </div>`
  }
  ${
    editable && withoutEvidence.length > 0
      ? html`<p class="muted small">
          ${text.withoutEvidence(formatInteger(locale, withoutEvidence.length))}
        </p>`
      : nothing
  }`;
}
