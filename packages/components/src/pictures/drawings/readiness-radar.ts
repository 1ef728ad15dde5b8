import { summariseAssessment } from '@kotacerdas/core/dashboard';
import { formatInteger } from '@kotacerdas/core/locale';
import type { Locale } from '@kotacerdas/core/locale';
import { wrapLabel } from '../../base/drawing/wrap-label.js';
import type { LoadedPlan } from '../../base/source/plan.js';
import { chosenAssessment } from '../../readiness-radar/chosen-assessment.js';
import { radarAxes, type RadarAxis } from '../../readiness-radar/drawing/axes.js';
import { radar } from '../../readiness-radar/drawing/radar.js';
import { radarStyles } from '../../readiness-radar/drawing/radar.styles.js';
import { readinessMessages } from '../../readiness-radar/messages/messages.js';
import { axisList, radarKey } from '../../readiness-radar/readiness-figure.js';
import type { Drawn } from '../drawn.js';
import { fitText } from '../text/fit-text.js';

/** More names than this run into each other. */
const mostNames = 14;

/** Of the drawing with numbers, in CSS pixels. */
const numberedWidth = 400;

/**
 * The radar of an assessment, with all names around it where they are few and short enough; else with numbers, and
 * the list that says whose they are.
 */
export function readinessRadar(
  plan: LoadedPlan,
  assessmentId: string,
  locale: Locale,
): Drawn | null {
  const assessment = chosenAssessment(plan, assessmentId);
  if (assessment === null) return null;
  const { framework } = plan;
  const summary = summariseAssessment(assessment, framework);
  if (!summary.consolidated) return null;
  const axes = radarAxes(summary.score, framework.readiness, locale);
  if (axes.every(({ current, target }) => current === null && target === null)) return null;
  const text = readinessMessages[locale];
  const rated = axes.filter(({ current }) => current !== null).length;
  const description = text.radarDescription(
    formatInteger(locale, rated),
    formatInteger(locale, axes.length),
  );
  const isNamed = axes.length <= mostNames && axes.every(fits);
  return {
    title: `${text.radarTitle}. ${description}`,
    drawing: radar(axes, { title: text.radarTitle, description }, !isNamed),
    styles: [radarStyles],
    isWide: isNamed,
    standsOut: isNamed,
    key: [radarKey(locale), ...(isNamed ? [] : [axisList(axes.map(shortened), locale, true)])],
    notes: [],
    width: isNamed ? null : numberedWidth,
  };
}

/** Whether the radar writes a name whole: it has two lines for it. */
function fits({ name }: RadarAxis): boolean {
  return !wrapLabel(name, 16, 2).some((line) => line.endsWith('…'));
}

/** A list of many has a line for each. */
function shortened(axis: RadarAxis): RadarAxis {
  const [name = ''] = fitText(axis.name, 22, 1);
  return { ...axis, name };
}
