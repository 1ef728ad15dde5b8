import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import { planIndex } from '../../../action-table/details/plan-index.js';
import { dimensionStyles } from '../../../base/dimension/dimension.styles.js';
import type { LoadedPlan } from '../../../base/source/plan.js';
import { drawingStyles } from '../../../roadmap/drawing/drawing.styles.js';
import { roadmapMessages } from '../../../roadmap/messages/messages.js';
import { legend } from '../../../roadmap/parts/legend.js';
import { criticalPrograms } from '../../../roadmap/timeline/critical-programs.js';
import { signsFor } from '../../../roadmap/timeline/program-signs.js';
import { yearsToShow } from '../../../roadmap/timeline/scale.js';
import { yearBudgets } from '../../../roadmap/timeline/year-budgets.js';
import type { Drawn } from '../../drawn.js';
import { pictureMessages } from '../../messages/messages.js';
import { fittingLayout, rowsThatFit, scaleOf } from './page-layout.js';
import { pageRows, programsIn } from './page-rows.js';
import { roadmapPage } from './roadmap-page.js';

/**
 * The programmes of a dimension as bars in their years, with all that waits for one another; those of the whole plan
 * without one. A page holds some fifty; of more it draws the first, and says so.
 */
export function roadmap(
  plan: LoadedPlan,
  dimensionId: string | null,
  locale: Locale,
): Drawn | null {
  const { masterplan } = plan;
  const programs = masterplan.programs.filter(
    (program) => dimensionId === null || program.dimensionId === dimensionId,
  );
  const narrowed = { ...plan, masterplan: { ...masterplan, programs } };
  const all = pageRows(narrowed, dimensionId);
  if (all.rows.length === 0) return null;
  const text = roadmapMessages[locale];
  const index = planIndex(narrowed, locale);
  // Of the whole plan, for every dimension the same.
  const years = yearsToShow(masterplan);
  const critical = criticalPrograms(masterplan.programs);
  const layout = fittingLayout(all.rows);
  const count = rowsThatFit(all.rows, layout);
  const rows = all.rows.slice(0, count);
  const scale = scaleOf(layout, years, plan.asOf);
  const [drawn, wanted] = [programsIn(rows), programsIn(all.rows)];
  const figure = (value: number) => formatInteger(locale, value);
  return {
    title:
      dimensionId === null
        ? text.title
        : pictureMessages[locale].roadmapOf(index.dimensions.get(dimensionId) ?? dimensionId),
    drawing: roadmapPage(rows, {
      index,
      locale,
      text,
      layout,
      scale,
      budgets: yearBudgets(programs, years),
      signsOf: signsFor(plan.asOf, locale, critical.ids),
    }),
    styles: [drawingStyles, dimensionStyles],
    isWide: true,
    standsOut: false,
    key: [legend({ index, locale, scale, text })],
    notes: [
      ...(drawn === wanted
        ? []
        : [pictureMessages[locale].programsDrawn(figure(drawn), figure(wanted))]),
      ...(all.leftOut.length === 0
        ? []
        : [text.leftOut(all.leftOut.map(({ code }) => code).join(', '))]),
    ],
    width: null,
  };
}
