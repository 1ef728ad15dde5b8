import { formatDate, formatNumber } from '@kotacerdas/core/locale';
import { previousAssessment, type ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { scoreReadiness } from '@kotacerdas/core/readiness';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Explanation } from '../base/explain/explanation.js';
import type { ReadinessPart } from '../base/explain/readiness/readiness-part.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { chosenAssessment } from '../readiness-radar/chosen-assessment.js';
import { noAssessment, readinessEmpty } from '../readiness-radar/readiness-empty.js';
import { scoreStyles } from '../readiness-radar/readiness-radar.styles.js';
import { scoreLine } from '../readiness-radar/score-line.js';
import { gapChartStyles } from './gap-chart.styles.js';
import type { GapContext } from './gap-context.js';
import { gapMessages } from './messages/messages.js';
import { gapFigure } from './parts/gap-figure.js';
import { gapToolbar } from './parts/gap-toolbar.js';
import { readLevel, type GapLevel } from './rows/gap-level.js';
import { readOrder, type GapOrder } from './rows/gap-order.js';
import { gapRows } from './rows/gap-rows.js';
import { shownRows } from './rows/shown-rows.js';

/**
 * The gap between what is and what shall be (*analisis kesenjangan*), for every element, sub-element and
 * indicator of readiness, beside the assessment before, if there is one. Every figure says where it comes
 * from. What nobody has rated has no mark: it is never 0.
 *
 * @element kc-gap-chart
 * @attr {string} assessment - Id of the assessment that is shown; without it, the latest consolidated and approved one
 * @attr {'element'|'sub-element'|'indicator'} level - How far down the rows go; sub-elements without it
 * @attr {'instrument'|'gap'} order - As in the instrument (default), or the largest gap first
 */
export class KcGapChart extends PlanElement {
  static override properties: PropertyDeclarations = { assessment: {}, level: {}, order: {} };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    listStyles,
    scoreStyles,
    gapChartStyles,
  ];

  /** Id of an assessment of the plan; without it, the latest that was consolidated and approved. */
  declare assessment: string | null;
  /** How far down the rows go; the reader can change it. */
  declare level: GapLevel;
  /** In which order the rows stand; the reader can change it. */
  declare order: GapOrder;

  readonly #rows = memoizeLast(gapRows);
  readonly #score = memoizeLast(scoreReadiness);

  constructor() {
    super();
    this.assessment = null;
    this.level = 'sub-element';
    this.order = 'instrument';
  }

  protected override get scored(): boolean {
    return true;
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const shown = chosenAssessment(plan, this.assessment);
    return html`<div class="stack">
      ${planHeading(plan, gapMessages[locale].title, locale)}
      ${
        shown === null
          ? noAssessment(this.assessment, plan, locale)
          : shown.consolidated === null
            ? readinessEmpty({ raters: shown.opdRatings.length }, locale)
            : this.#chart(shown, plan, shown.consolidated.ratings)
      }
    </div>`;
  }

  #chart(
    shown: ReadinessAssessment,
    plan: LoadedPlan,
    ratings: Parameters<typeof scoreReadiness>[1],
  ): TemplateResult {
    const { framework, masterplan } = plan;
    const locale = this.language.value;
    const text = gapMessages[locale];
    const level = readLevel(this.level);
    const order = readOrder(this.order);
    const previous = previousAssessment(masterplan.readiness, shown);
    const rows = this.#rows(framework.readiness, shown, previous, locale);
    const score = this.#score(framework.readiness, ratings);
    const explain = async (
      part: ReadinessPart,
      assessment: ReadinessAssessment,
    ): Promise<Explanation> => {
      const { readinessExplanation } = await import('../base/explain/readiness-explanation.js');
      return readinessExplanation(part, { assessment, opds: masterplan.opds, framework, locale });
    };
    const context: GapContext = {
      locale,
      text,
      framework,
      bands: framework.readiness.bands,
      nested: order === 'instrument',
      explained: (figure, name, why) => this.explanations.button(figure, name, locale, why),
      explain: async ({ name, part }, figure, value) => {
        const explanation = await explain(part, figure === 'before' ? (previous ?? shown) : shown);
        return figure === 'gap'
          ? { ...explanation, title: text.gapOf(name), figure: value }
          : explanation;
      },
    };
    const gap = score.gap === null ? null : formatNumber(locale, score.gap);
    const whole = { kind: 'whole' } as const;
    return html`<div class="stack">
      ${scoreLine(score, framework, locale, (figure) =>
        context.explained(figure, text.title, () => explain(whole, shown)),
      )}
      <p>
        ${
          gap === null
            ? nothing
            : html`${text.regionGap}:
                <strong
                  >${context.explained(gap, text.regionGap, async () => ({
                    ...(await explain(whole, shown)),
                    title: text.regionGap,
                    figure: gap,
                  }))}</strong
                >`
        }
      </p>
      <p class="muted small" dir="auto">
        ${shown.title}, ${formatDate(locale, shown.assessedOn)}.
        ${
          previous === null
            ? nothing
            : text.compared(previous.title, formatDate(locale, previous.assessedOn))
        }
      </p>
      ${gapToolbar({ level, order, text, setLevel: this.#setLevel, setOrder: this.#setOrder })}
      ${gapFigure(shownRows(rows, level, order), level, context, this.disclosure)}
    </div>`;
  }

  readonly #setLevel = (level: GapLevel): void => {
    this.level = level;
  };

  readonly #setOrder = (order: GapOrder): void => {
    this.order = order;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-gap-chart': KcGapChart;
  }
}
