import { describeLinkQuestion, formatPercent } from '@kotacerdas/core/locale';
import { linkQuestions, type LinkCoverage } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { bar } from '../../base/drawing/bar.js';
import type { TraceContext } from '../trace-context.js';
import { coverageExplanation, lackingItems } from './coverage-explanation.js';

/**
 * How many items have each link that is asked for, overall or of the dimension that is looked at; what lacks it can
 * be shown.
 *
 * @csspart coverage - How many items have the links that are asked for
 */
export function coverage(context: TraceContext): TemplateResult {
  const { dimensionName, filter, model, text } = context;
  const { dimensions, overall } = model.trace.coverage;
  const { dimensionId } = filter;
  const links =
    dimensionId === undefined
      ? overall
      : (dimensions.find((entry) => entry.dimensionId === dimensionId)?.links ?? []);
  const place = dimensionId === undefined ? text.plan : dimensionName(dimensionId);
  return html`<section class="coverage" part="coverage" aria-labelledby="coverage-title">
    <h3 id="coverage-title">
      ${text.coverage}: <span dir="auto">${place}</span>
      <span class="chip">${text.proposal}</span>
    </h3>
    <p class="muted small">${statusFigures(context)}</p>
    <p class="muted small">${text.coverageHint}</p>
    <ul class="coverage-list">
      ${links.map((link) => html`<li>${coverageLine(link, context)}</li>`)}
    </ul>
  </section>`;
}

function coverageLine(link: LinkCoverage, context: TraceContext) {
  const { change, count, explanations, filter, locale, text } = context;
  const { denominator, numerator, question, share } = link;
  const name = describeLinkQuestion(locale, question);
  if (share === null) {
    return html`<span>${name}</span><span class="muted small nobody">${text.nobody}</span>`;
  }
  const finding = linkQuestions.find((entry) => entry.question === question)?.finding ?? null;
  const lacking = finding === null ? [] : lackingItems(finding, context);
  const figure = text.share(count(numerator), count(denominator), percent(share, context));
  const on = filter.finding === finding;
  return html`<span>${name}</span>
    <span class="coverage-bar">${bar(numerator, denominator)}</span>
    <span class="numeric small"
      >${explanations.button(figure, name, locale, () =>
        coverageExplanation(link, name, lacking, context),
      )}</span
    >
    <span class="small">
      ${
        finding === null || finding === 'objective-without-indicator' || lacking.length === 0
          ? nothing
          : html`<button
              type="button"
              class="link-button no-print"
              aria-pressed=${on}
              @click=${() => change({ ...filter, finding: on ? undefined : finding })}
            >
              ${text.showThese(count(lacking.length))}<span class="visually-hidden">: ${name}</span>
            </button>`
      }
    </span>`;
}

/** A share in percent; 100 only where nothing is missing. */
export function percent(share: number, { locale }: Pick<TraceContext, 'locale'>): string {
  return formatPercent(locale, 100 * share, share === 0 || share === 1 ? 0 : 1);
}

function statusFigures({ count, filter, model, text }: TraceContext): string {
  const { chains, index } = model.trace;
  const own = chains.filter(({ key }) => {
    const dimensionId = index.nodes.get(key)?.dimensionId;
    return filter.dimensionId === undefined || dimensionId === filter.dimensionId;
  });
  const of = (wanted: string) => count(own.filter(({ status }) => status === wanted).length);
  return text.statusFigures(of('answered'), of('partly'), of('open'));
}
