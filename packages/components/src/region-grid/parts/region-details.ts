import type { RegionFigure } from '@kotacerdas/core/dashboard';
import { translateTerm } from '@kotacerdas/core/locale';
import { findRegion } from '@kotacerdas/core/region';
import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from '../../base/locale/sentence.js';
import type { GridContext } from '../grid-context.js';
import { className } from '../model/class-name.js';
import { figureText } from '../model/figure-text.js';
import { provinceName } from '../model/province-name.js';
import { standingOf } from '../model/standing.js';
import { explainFigure } from './explain-figure.js';
import { dateText } from './region-table.js';

const measures = ['readiness', 'quadrant', 'innovations', 'progress'] as const;

/**
 * What is known of one region: every figure opens where it comes from.
 *
 * @csspart sample - The sign of figures that are an example
 */
export function regionDetails(
  code: string,
  link: string | null,
  context: GridContext,
): TemplateResult {
  const { layout, model, text } = context;
  const shape = layout.shapes.find((entry) => entry.code === code);
  const figure = model.figures.get(code);
  const name = shape?.name ?? findRegion(code)?.name ?? figure?.name ?? code;
  const provinceCode = code.slice(0, 2);
  return html`<p class="eyebrow">
      ${code}${provinceCode === code ? nothing : html` · ${provinceName(provinceCode)}`}
    </p>
    <h3 id="region-title" tabindex="-1" dir="auto">${name}</h3>
    ${
      figure === undefined
        ? html`<p class="region-none"><strong>${text.none}</strong></p>
            <p class="muted">${text.noneHint}</p>`
        : facts(figure, link, context)
    }`;
}

function facts(figure: RegionFigure, link: string | null, context: GridContext): TemplateResult {
  const { locale, text } = context;
  const date = dateText(figure, locale);
  const title = figure.title;
  return html`${title === null ? nothing : html`<p class="muted" dir="auto">${title}</p>`}
    ${
      figure.sample
        ? html`<p class="chips">
            <span class="chip chip-sample" part="sample"
              >${sentence(translateTerm(locale, 'sample-data'))}</span
            >
          </p>`
        : nothing
    }
    <dl class="region-facts">${measures.map((measure) => fact(figure, measure, context))}</dl>
    ${date === null ? nothing : html`<p class="muted small">${text.published} ${date}</p>`}
    ${
      link === null
        ? nothing
        : html`<p><a href=${link} rel="noopener noreferrer">${text.open}</a></p>`
    }`;
}

function fact(
  figure: RegionFigure,
  measure: (typeof measures)[number],
  context: GridContext,
): TemplateResult {
  const { explanations, locale, model, text } = context;
  const value = figureText(figure, measure, locale);
  const group =
    measure === model.measure && measure !== 'quadrant' && model.classes.classOf.has(figure.code)
      ? className(model, standingOf(model, figure.code), locale)
      : null;
  const name = `${text.measures[measure]}, ${figure.name}`;
  return html`<div>
    <dt>${text.measures[measure]}</dt>
    <dd>
      ${
        value === null
          ? html`<span class="muted">${text.noFigure}</span>`
          : explanations.button(value, name, locale, () => explainFigure(figure, measure, context))
      }
      ${group === null ? nothing : html`<small class="muted">${group}</small>`}
    </dd>
  </div>`;
}
