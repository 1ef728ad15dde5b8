import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../base/controllers/disclosure.js';
import { figureWithTable } from '../base/figure/figure-with-table.js';
import { sentence } from '../base/locale/sentence.js';
import { axisNote, chartTexts } from './chart-texts.js';
import { quadrantChart } from './drawing/quadrant-chart.js';
import { coordinatesText, quadrantText } from './position-text.js';
import { swotRemarks } from './swot-remarks.js';
import { swotTable } from './swot-table.js';
import { scopeName, type SwotView } from './swot-views.js';

export interface SwotFigureOptions {
  readonly view: SwotView;
  readonly extent: number;
  readonly framework: Framework;
  readonly locale: Locale;
  readonly disclosure: Disclosure;
  /** Leaves out what is said once for several figures side by side. */
  readonly brief?: boolean;
}

/** One analysis: where it stands in words, the drawing, its table, and what is odd about it. */
export function swotFigure(options: SwotFigureOptions): TemplateResult {
  const { brief = false, disclosure, extent, framework, locale, view } = options;
  const { id, result, scope } = view;
  const name = scopeName(scope, framework, locale) ?? scope;
  const key = `swot-${id}`;
  return html`<div class="swot" part="swot">
    <p class="swot-position">
      <strong>${sentence(quadrantText(result, locale))}</strong>
      <span class="muted">${coordinatesText(result, locale)}</span>
    </p>
    ${figureWithTable({
      key,
      picture: html`<div class="quadrant-frame">
          ${quadrantChart({ key, result, extent, texts: chartTexts(result, name, locale) })}
        </div>
        ${
          brief
            ? nothing
            : html`<p class="muted small axis-note">${axisNote(result.method, locale)}</p>`
        }`,
      table: swotTable(result, name, locale),
      locale,
      disclosure,
    })}
    ${swotRemarks(result, locale, !brief)}
  </div>`;
}
