import type { Locale } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { sentence } from '../../base/locale/sentence.js';
import type { LoadedPlan } from '../../base/source/plan.js';
import { axisNote, chartTexts } from '../../swot-quadrant/chart-texts.js';
import { extentOf, placeOf } from '../../swot-quadrant/drawing/plane.js';
import { quadrantChartStyles } from '../../swot-quadrant/drawing/quadrant-chart.styles.js';
import { quadrantChart } from '../../swot-quadrant/drawing/quadrant-chart.js';
import { coordinatesText, quadrantText } from '../../swot-quadrant/position-text.js';
import { turnedKey } from '../../swot-quadrant/swot-figure.js';
import { scopeName, swotViews } from '../../swot-quadrant/swot-views.js';
import type { Drawn } from '../drawn.js';
import { pictureMessages } from '../messages/messages.js';

/** In CSS pixels: its type is then a little larger than that of its key. */
const width = 380;

/** The quadrants of an analysis with its position, and where it lies with the reversed ratings turned. */
export function swotQuadrant(plan: LoadedPlan, swotId: string, locale: Locale): Drawn | null {
  const view = swotViews(plan).find(({ id }) => id === swotId);
  if (view === undefined) return null;
  const { result, scope } = view;
  const extent = extentOf([result, result.turnedRound]);
  if (placeOf(result, extent) === null) return null;
  const texts = chartTexts(result, scopeName(scope, plan.framework, locale) ?? scope, locale);
  const turned = turnedKey(result, extent, locale);
  const position = `${pictureMessages[locale].position}: ${coordinatesText(result, locale)}, ${sentence(quadrantText(result, locale))}`;
  return {
    title: `${texts.title}. ${texts.description}`,
    drawing: quadrantChart({ result, extent, texts }),
    styles: [quadrantChartStyles],
    isWide: true,
    standsOut: false,
    key: [positionKey(position), html`${turned}`],
    notes: [axisNote(result.method, locale)],
    width,
  };
}

/** In a page the position stands above the drawing, and its sign needs no other words. */
function positionKey(words: string): TemplateResult {
  return html`<p data-signs>
    <span
      ><svg class="quadrant-chart" viewBox="-11 -10 22 20">
        <circle class="mark-point" r="8"></circle></svg
      >${words}</span
    >
  </p>`;
}
