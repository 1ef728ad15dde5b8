import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { SwotResult } from '@kotacerdas/core/swot';
import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../base/controllers/disclosure.js';
import type { Explanations } from '../base/explain/explanations.js';
import type { DataTable } from '../base/figure/data-table.js';
import { figureWithTable } from '../base/figure/figure-with-table.js';
import { sentence } from '../base/locale/sentence.js';
import { axisNote, chartTexts } from './chart-texts.js';
import { placeOf } from './drawing/plane.js';
import { quadrantChart, turnedSign } from './drawing/quadrant-chart.js';
import { swotMessages } from './messages/messages.js';
import { coordinatesText, quadrantText } from './position-text.js';
import { swotFacts } from './swot-facts.js';
import { swotRemarks } from './swot-remarks.js';
import { swotTable } from './swot-table.js';
import { scopeName, type SwotView } from './swot-views.js';

/** What a figure shows besides: drawn below the position, said after the drawing and in its table. */
export interface FigureExtra {
  readonly underlay?: unknown;
  readonly description?: string;
  readonly rows?: DataTable['rows'];
  readonly body: unknown;
}

export interface SwotFigureOptions {
  readonly view: SwotView;
  readonly extent: number;
  readonly framework: Framework;
  readonly locale: Locale;
  readonly disclosure: Disclosure;
  readonly explanations: Explanations;
  readonly extra?: FigureExtra | undefined;
  /** Leaves out what is said once for several figures side by side. */
  readonly brief?: boolean;
}

/**
 * One analysis: where it stands in words, the drawing, its table, and what is odd about it.
 *
 * @csspart swot - One SWOT analysis
 */
export function swotFigure(options: SwotFigureOptions): TemplateResult {
  const { brief = false, disclosure, extent, extra, framework, locale, view } = options;
  const { id, result, scope } = view;
  const name = scopeName(scope, framework, locale) ?? scope;
  const key = `swot-${id}`;
  const texts = chartTexts(result, name, locale);
  const description = [texts.description, extra?.description ?? ''];
  return html`<div class="swot" part="swot">
    <p class="swot-position">
      <strong>${sentence(quadrantText(result, locale))}</strong>
      <span class="muted">${coordinatesText(result, locale)}</span>
    </p>
    ${figureWithTable({
      key,
      picture: html`<div class="quadrant-frame">
          ${quadrantChart({
            result,
            extent,
            texts: { ...texts, description: description.join(' ').trim() },
            underlay: extra?.underlay,
          })}
        </div>
        ${turnedKey(result, extent, locale)}
        ${
          brief
            ? nothing
            : html`<p class="muted small axis-note" data-signs>
                <span>${axisNote(result.method, locale)}</span>
              </p>`
        }
        ${swotFacts(options, name)} ${extra?.body}`,
      table: swotTable(result, name, locale, extra?.rows),
      locale,
      disclosure,
    })}
    ${swotRemarks(result, locale, !brief)}
  </div>`;
}

/** The sign of the position turned round, wherever it is drawn. */
export function turnedKey(result: SwotResult, extent: number, locale: Locale) {
  const { turnedRound } = result;
  if (turnedRound === null || [result, turnedRound].some((at) => placeOf(at, extent) === null)) {
    return nothing;
  }
  return html`<p class="small turned-key" data-signs>
    <span
      ><svg class="quadrant-chart" viewBox="-11 -10 22 20" aria-hidden="true" focusable="false">
        ${turnedSign({ x: 0, y: 0 })}</svg
      >${swotMessages[locale].turned}</span
    >
  </p>`;
}
