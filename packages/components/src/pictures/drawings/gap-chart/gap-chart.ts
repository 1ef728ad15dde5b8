import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import { previousAssessment } from '@kotacerdas/core/masterplan';
import type { LoadedPlan } from '../../../base/source/plan.js';
import { gapChartStyles } from '../../../gap-chart/gap-chart.styles.js';
import { gapMessages } from '../../../gap-chart/messages/messages.js';
import { gapLegend } from '../../../gap-chart/parts/gap-legend.js';
import type { GapLevel } from '../../../gap-chart/rows/gap-level.js';
import type { GapRow } from '../../../gap-chart/rows/gap-row.js';
import { gapRows } from '../../../gap-chart/rows/gap-rows.js';
import { shownRows } from '../../../gap-chart/rows/shown-rows.js';
import { chosenAssessment } from '../../../readiness-radar/chosen-assessment.js';
import type { Drawn } from '../../drawn.js';
import { pictureMessages } from '../../messages/messages.js';
import { gapPage, rowsThatFit } from './gap-page.js';

/** From the finest on: the first that fits on a page is drawn. */
const levels = ['indicator', 'sub-element', 'element'] as const satisfies readonly GapLevel[];

/**
 * Every part of the instrument with what is, what shall be and what lies between, down to the indicators; where those
 * are too many for a page down to their sub-elements or elements, and it says so.
 */
export function gapChart(plan: LoadedPlan, assessmentId: string, locale: Locale): Drawn | null {
  const { framework, masterplan } = plan;
  const assessment = chosenAssessment(plan, assessmentId);
  if (assessment === null || assessment.consolidated === null) return null;
  const previous = previousAssessment(masterplan.readiness, assessment);
  const all = gapRows(framework.readiness, assessment, previous, locale);
  if (all.every(({ current, target }) => current === null && target === null)) return null;
  const text = gapMessages[locale];
  const { level, rows } = chosenRows(all);
  const drawn = rows.slice(0, rowsThatFit(rows));
  const context = { locale, text, bands: framework.readiness.bands };
  return {
    title: text.chartTitle(text.levels[level].toLowerCase()),
    drawing: gapPage(drawn, context),
    styles: [gapChartStyles],
    isWide: true,
    standsOut: false,
    key: [
      gapLegend(
        context,
        drawn.some(({ before }) => before !== null),
      ),
    ],
    notes: notesOn({ level, rows, drawn }, locale),
    width: null,
  };
}

interface Chosen {
  readonly level: GapLevel;
  readonly rows: readonly GapRow[];
}

function chosenRows(all: readonly GapRow[]): Chosen {
  let chosen: Chosen = { level: 'element', rows: [] };
  for (const level of levels) {
    chosen = { level, rows: shownRows(all, level, 'instrument') };
    if (rowsThatFit(chosen.rows) === chosen.rows.length) break;
  }
  return chosen;
}

function notesOn(
  { drawn, level, rows }: Chosen & { readonly drawn: readonly GapRow[] },
  locale: Locale,
): string[] {
  const text = pictureMessages[locale];
  const name = gapMessages[locale].levels[level].toLowerCase();
  const count = (list: readonly GapRow[]) => formatInteger(locale, list.length);
  return [
    ...(level === 'indicator' ? [] : [text.levelDrawn(name)]),
    ...(drawn.length === rows.length ? [] : [text.partsDrawn(count(drawn), count(rows))]),
  ];
}
