import type { RegionFigure } from '@kotacerdas/core/dashboard';
import { html, nothing, type TemplateResult } from 'lit';
import { bar } from '../../base/drawing/bar.js';
import { classSwatch } from '../drawing/swatch.js';
import type { GridContext } from '../grid-context.js';
import { className } from '../model/class-name.js';
import { figureText } from '../model/figure-text.js';
import { provinceName } from '../model/province-name.js';
import { standingOf } from '../model/standing.js';

export interface RegionListOptions {
  readonly province: string;
  readonly choose: (code: string) => void;
  readonly back: () => void;
}

/** The regions of one province with their figures; the plan of the province itself, where there is one, first. */
export function regionList(context: GridContext, options: RegionListOptions): TemplateResult {
  const { layout, model, text } = context;
  const own = layout.shapes.filter(({ provinceCode }) => provinceCode === options.province);
  const ofProvince = model.figures.get(options.province);
  const places = [
    ...(ofProvince === undefined
      ? []
      : [{ code: options.province, name: text.ofProvince(provinceName(options.province)) }]),
    ...own,
  ];
  return html`<section class="places" part="provinces" aria-labelledby="places-title">
    <p class="no-print">
      <button type="button" class="link-button" @click=${options.back}>
        <span aria-hidden="true">←</span> ${text.allProvinces}
      </button>
    </p>
    <h3 id="places-title" tabindex="-1">${text.regionsOf(provinceName(options.province))}</h3>
    <ul class="place-list">
      ${places.map(({ code, name }) => line(code, name, context, options))}
    </ul>
  </section>`;
}

function line(
  code: string,
  name: string,
  context: GridContext,
  { choose }: RegionListOptions,
): TemplateResult {
  const { layout, locale, model, text } = context;
  const figure = model.figures.get(code);
  const standing = standingOf(model, code);
  const value = figure === undefined ? null : figureText(figure, model.measure, locale);
  const use = layout.kind === 'tiles' ? 'tile' : 'pattern';
  const isPlaced = layout.shapes.some((shape) => shape.code === code);
  return html`<li>
    <button type="button" class="line" @click=${() => choose(code)}>
      <span class="line-name"
        >${isPlaced ? classSwatch(model, standing, use) : nothing}
        <span dir="auto">${name}</span></span
      >
      <span class="line-figure ${value === null ? 'muted small' : ''}"
        >${value ?? (figure === undefined ? text.noPlan : text.noFigure)}</span
      >
      ${isPlaced ? html`<span class="visually-hidden">, ${className(model, standing, locale)}</span>` : nothing}
      ${figure === undefined ? nothing : figureBar(figure, context)}
    </button>
  </li>`;
}

/** A bar for what is a number; innovations are measured against the region that has most. */
function figureBar(figure: RegionFigure, { model }: GridContext): unknown {
  const { classes, measure } = model;
  if (measure === 'plan' || measure === 'quadrant') return nothing;
  const value = figure[measure];
  const most = measure === 'readiness' ? 5 : (classes.classes.at(-1)?.to ?? 0);
  return value === null ? nothing : bar(value, most);
}
