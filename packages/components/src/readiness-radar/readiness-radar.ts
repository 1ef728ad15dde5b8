import { summariseMasterplan, type ReadinessSummary } from '@kotacerdas/core/dashboard';
import { formatDate, formatInteger } from '@kotacerdas/core/locale';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import { radarAxes } from './drawing/axes.js';
import { radarStyles } from './drawing/radar.styles.js';
import { readinessMessages } from './messages/messages.js';
import { readinessEmpty } from './readiness-empty.js';
import { readinessFigure } from './readiness-figure.js';
import { readinessRadarStyles, scoreStyles } from './readiness-radar.styles.js';
import { scoreLine } from './score-line.js';

/**
 * Readiness of a region: the latest assessment as a radar of its sub-elements, current against target,
 * with score and band. What nobody has rated shows as a gap, never as 0.
 *
 * @element kc-readiness-radar
 * @attr {string} src - Address of a published edition or a bare masterplan, as JSON
 * @attr {string} as-of - ISO 8601 moment the figures stand for
 * @attr {'light'|'dark'|'auto'} theme - Colour scheme; without it, that of the page
 * @attr {string} lang - `en` for English, anything else for Bahasa Indonesia; inherited
 * @slot - Not rendered: a JSON `<script>` and content for readers without JavaScript
 * @csspart base - The widget's surface
 * @csspart score - Score, band and labels
 * @csspart figure - Picture, button and table
 * @csspart radar - The drawing
 * @csspart table - The table behind it
 * @csspart table-button - The button that shows the table
 * @csspart state - What stands in place of a plan that isn't there
 * @cssproperty --kc-accent - The one accent colour
 * @cssproperty --kc-surface - Background
 * @cssproperty --kc-ink - Text
 * @cssproperty --kc-font-family - Type
 * @cssproperty --kc-font-size - Size of the running text; all else follows
 * @cssproperty --kc-padding - Space inside the edge
 * @cssproperty --kc-radius - Corners of the surface
 */
export class KcReadinessRadar extends PlanElement {
  static override styles: CSSResultGroup = [
    PlanElement.styles,
    radarStyles,
    scoreStyles,
    readinessRadarStyles,
  ];

  readonly #summarise = memoizeLast(
    ({ asOf, framework, masterplan }: LoadedPlan): ReadinessSummary | null =>
      summariseMasterplan(masterplan, { asOf, framework }).readiness,
  );

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const text = readinessMessages[locale];
    const summary = this.#summarise(plan);
    return html`<div class="readiness">
      ${planHeading(plan, text.title, locale)}
      ${
        summary?.consolidated === true
          ? this.#assessment(summary, plan)
          : readinessEmpty(summary, locale)
      }
    </div>`;
  }

  #assessment(summary: ReadinessSummary, { framework }: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const text = readinessMessages[locale];
    const { answered, missing, notApplicable } = summary.score.coverage;
    const count = (value: number) => formatInteger(locale, value);
    return html`${scoreLine(summary.score, framework, locale)}
      <p class="muted small" dir="auto">
        ${text.assessed(summary.title, formatDate(locale, summary.assessedOn))} ·
        ${text.raters(count(summary.raters))} ·
        ${text.coverage(count(answered), count(notApplicable), count(missing))}
      </p>
      ${readinessFigure(
        radarAxes(summary.score, framework.readiness, locale),
        locale,
        this.disclosure,
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-readiness-radar': KcReadinessRadar;
  }
}
