import { formatDate, formatInteger, formatNumber, translateTerm } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { radarAxes } from '../../readiness-radar/drawing/axes.js';
import { readinessMessages } from '../../readiness-radar/messages/messages.js';
import { readinessEmpty } from '../../readiness-radar/readiness-empty.js';
import { readinessFigure } from '../../readiness-radar/readiness-figure.js';
import { scoreLine } from '../../readiness-radar/score-line.js';
import { barTable } from '../bar-table.js';
import { panel, type PanelContext } from '../panel.js';

const highest = 5;

/** Readiness: score and band, the three elements, and the radar of the sub-elements. */
export function readinessPanel(context: PanelContext): TemplateResult {
  const { disclosure, locale, plan, summary } = context;
  const { framework } = plan;
  const text = readinessMessages[locale];
  const { readiness } = summary;
  if (readiness?.consolidated !== true) {
    return panel({ name: 'readiness', title: text.title, body: readinessEmpty(readiness, locale) });
  }
  const { score } = readiness;
  const { answered, missing, notApplicable } = score.coverage;
  const count = (value: number): string => formatInteger(locale, value);
  const elements = barTable({
    caption: text.title,
    columns: [text.element, text.current],
    full: highest,
    rows: score.elements.map((element) => ({
      label: framework.readiness.elements.find(({ id }) => id === element.elementId)?.name[locale],
      value: element.score,
      text:
        element.score === null
          ? translateTerm(locale, 'not-assessed')
          : formatNumber(locale, element.score),
    })),
  });
  return panel({
    name: 'readiness',
    title: text.title,
    hint: [
      text.assessed(readiness.title, formatDate(locale, readiness.assessedOn)),
      text.raters(formatInteger(locale, readiness.raters)),
      // A mean of a few indicators looks like that of all.
      ...(missing === 0
        ? []
        : [text.coverage(count(answered), count(notApplicable), count(missing))]),
    ].join(' · '),
    body: html`${scoreLine(score, framework, locale)} ${elements}
    ${readinessFigure(radarAxes(score, framework.readiness, locale), locale, disclosure)}`,
  });
}
