import type { Drawing } from '@kotacerdas/core/book';
import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { LoadedPlan } from '../base/source/plan.js';
import { composePicture, type DrawnPicture } from './compose/compose-picture.js';
import { gapChart } from './drawings/gap-chart/gap-chart.js';
import { readinessRadar } from './drawings/readiness-radar.js';
import { roadmap } from './drawings/roadmap/roadmap.js';
import { swotQuadrant } from './drawings/swot-quadrant.js';
import type { Drawn } from './drawn.js';

export type { DrawnPicture };

/** What a picture is drawn from. */
export interface PictureSource {
  readonly masterplan: Masterplan;
  readonly framework: Framework;
  /** ISO 8601; the moment the figures stand for. */
  readonly asOf: string;
  /** `id` unless said. */
  readonly lang?: Locale;
}

/**
 * A drawing of a plan as a picture for a page of a book: by the code that the widgets draw with, in their light
 * colours, with the key of its signs below it. It is a whole SVG document that asks for nothing, fits on a page of A4
 * and is the same for the same plan, wherever it is drawn. `null` where the plan has nothing to draw.
 */
export function drawPicture(
  drawing: Drawing,
  { asOf, framework, lang = 'id', masterplan }: PictureSource,
): DrawnPicture | null {
  const drawn = drawnOf(drawing, { masterplan, framework, asOf, edition: null }, lang);
  return drawn === null ? null : composePicture(drawn);
}

function drawnOf(drawing: Drawing, plan: LoadedPlan, locale: Locale): Drawn | null {
  switch (drawing.name) {
    case 'readiness-radar':
      return readinessRadar(plan, drawing.assessmentId, locale);
    case 'gap-chart':
      return gapChart(plan, drawing.assessmentId, locale);
    case 'swot-quadrant':
      return swotQuadrant(plan, drawing.swotId, locale);
    case 'roadmap':
      return roadmap(plan, drawing.dimensionId, locale);
  }
}
