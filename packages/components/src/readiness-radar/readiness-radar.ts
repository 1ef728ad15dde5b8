import { summariseAssessment } from '@kotacerdas/core/dashboard';
import { formatDate, formatInteger } from '@kotacerdas/core/locale';
import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { ReadinessPart } from '../base/explain/readiness/readiness-part.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import { chosenAssessment } from './chosen-assessment.js';
import { radarAxes } from './drawing/axes.js';
import { radarStyles } from './drawing/radar.styles.js';
import { readinessMessages } from './messages/messages.js';
import { noAssessment, readinessEmpty } from './readiness-empty.js';
import { readinessFigure } from './readiness-figure.js';
import { readinessRadarStyles, scoreStyles } from './readiness-radar.styles.js';
import { scoreLine } from './score-line.js';
import { scoreList } from './score-list.js';

/**
 * Readiness of a region: an assessment as a radar of its sub-elements, current against target, with score and band.
 * Every score says where it comes from. What nobody has rated shows as a gap, never as 0.
 *
 * @element kc-readiness-radar
 * @attr {string} assessment - Id of the assessment that is shown; without it, the latest consolidated and approved one
 * @attr {string} src - Address of a published edition or a bare masterplan, as JSON
 * @attr {string} as-of - ISO 8601 moment the figures stand for
 * @attr {'light'|'dark'|'auto'} theme - Colour scheme; without it, that of the page
 * @attr {string} lang - `en` for English, anything else for Bahasa Indonesia; inherited
 * @slot - Not rendered: a JSON `<script>` and content for readers without JavaScript
 * @csspart base - The widget's surface
 * @csspart score - Score, band and labels
 * @csspart scores - Elements and sub-elements with their scores
 * @csspart explain-button - A score that says where it comes from
 * @csspart explanation - The dialog in which it does
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
  static override properties: PropertyDeclarations = { assessment: {} };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    radarStyles,
    scoreStyles,
    readinessRadarStyles,
  ];

  /** Id of an assessment of the plan; without it, the latest that was consolidated and approved. */
  declare assessment: string | null;

  readonly #summarise = memoizeLast(summariseAssessment);

  constructor() {
    super();
    this.assessment = null;
  }

  protected override get scored(): boolean {
    return true;
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const shown = chosenAssessment(plan, this.assessment);
    return html`<div class="readiness">
      ${planHeading(plan, readinessMessages[locale].title, locale)}
      ${
        shown === null ? noAssessment(this.assessment, plan, locale) : this.#assessment(shown, plan)
      }
    </div>`;
  }

  #assessment(shown: ReadinessAssessment, { framework, masterplan }: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const text = readinessMessages[locale];
    const summary = this.#summarise(shown, framework);
    if (!summary.consolidated) return readinessEmpty(summary, locale);
    const { score } = summary;
    const { answered, missing, notApplicable } = score.coverage;
    const count = (value: number) => formatInteger(locale, value);
    const { opds } = masterplan;
    const explained = (part: ReadinessPart, figure: string, name: string) =>
      this.explanations.button(figure, name, locale, async () => {
        const { readinessExplanation } = await import('../base/explain/readiness-explanation.js');
        return readinessExplanation(part, { assessment: shown, opds, framework, locale });
      });
    return html`${scoreLine(score, framework, locale, (figure) =>
        explained({ kind: 'whole' }, figure, text.title),
      )}
      <p class="muted small" dir="auto">
        ${text.assessed(summary.title, formatDate(locale, summary.assessedOn))} ·
        ${text.raters(count(summary.raters))} ·
        ${text.coverage(count(answered), count(notApplicable), count(missing))}
      </p>
      <div class="readiness-parts">
        ${readinessFigure(
          radarAxes(score, framework.readiness, locale),
          locale,
          this.disclosure,
          false,
        )}
        ${this.firstFrame.shown ? scoreList({ score, instrument: framework.readiness, locale, explained }) : nothing}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-readiness-radar': KcReadinessRadar;
  }
}
