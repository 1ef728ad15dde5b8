import type { ProgressSummary } from '@kotacerdas/core/dashboard';
import { findDimension } from '@kotacerdas/core/framework';
import { formatInteger, translateTerm } from '@kotacerdas/core/locale';
import { programStatuses } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { formatProgress } from '../../base/locale/format-progress.js';
import { sentence } from '../../base/locale/sentence.js';
import { message } from '../../base/states/state-message.js';
import { barTable } from '../bar-table.js';
import { panel, type PanelContext } from '../panel.js';

const whole = 100;

/** How far the programmes of the action plan are, and how many stand behind that figure. */
export function programsPanel(context: PanelContext): TemplateResult {
  const { locale, summary, text } = context;
  const { byStatus, progress, quickWins, total } = summary.programs;
  if (total === 0) {
    const body = message(text.progressNone, html`<p>${text.progressNoneHint}</p>`);
    return panel({ name: 'programs', title: text.progress, body });
  }
  const count = (value: number) => formatInteger(locale, value);
  const facts = [
    { name: text.programs, value: total },
    { name: text.quickWins, value: quickWins },
    ...programStatuses.map((status) => ({
      name: sentence(translateTerm(locale, `program.status.${status}`)),
      value: byStatus[status],
    })),
  ];
  return panel({
    name: 'programs',
    title: text.progress,
    hint: text.progressReported(count(progress.reported), count(progress.unreported)),
    body: html`<p class="score-figure">
        <span class=${progress.mean === null ? 'band' : 'number'}
          >${progressText(progress, context)}</span
        >
        ${progress.mean === null ? nothing : html`<span class="muted">${text.progressMean}</span>`}
      </p>
      <dl class="facts" aria-label=${text.byStatus}>
        ${facts.map(
          ({ name, value }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${count(value)}</dd>
            </div>`,
        )}
      </dl>
      ${perDimension(context)}`,
  });
}

function perDimension(context: PanelContext): TemplateResult {
  const { locale, plan, summary, text } = context;
  return barTable({
    caption: text.perDimension,
    columns: [text.dimension, text.progressOf],
    full: whole,
    rows: summary.dimensions.map(({ dimensionId, progress }) => ({
      label: html`<span class="dimension"
        >${dimensionMark(plan.framework, dimensionId)}<span dir="auto"
          >${findDimension(plan.framework, dimensionId)?.name[locale] ?? dimensionId}</span
        ></span
      >`,
      value: progress.mean,
      text: progressText(progress, context),
    })),
  });
}

function progressText({ mean }: ProgressSummary, { locale, text }: PanelContext): string {
  return mean === null ? text.noReport : formatProgress(locale, mean);
}
