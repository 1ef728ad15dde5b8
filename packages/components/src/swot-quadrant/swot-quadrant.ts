import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { dimensionMark } from '../base/dimension/dimension-mark.js';
import { dimensionStyles } from '../base/dimension/dimension.styles.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { axisNote } from './chart-texts.js';
import { extentOf } from './drawing/plane.js';
import { quadrantChartStyles } from './drawing/quadrant-chart.styles.js';
import { swotMessages } from './messages/messages.js';
import { cloudPoints } from './stability/cloud-drawing.js';
import { stabilityMessages } from './stability/messages/messages.js';
import { stabilityExtra } from './stability/stability-extra.js';
import { cloudStyles } from './stability/stability.styles.js';
import { swotClouds } from './stability/swot-cloud.js';
import { swotEmpty } from './swot-empty.js';
import { swotFigure, type FigureExtra } from './swot-figure.js';
import { trapExplanation } from './swot-remarks.js';
import { swotFigureStyles, swotQuadrantStyles } from './swot-quadrant.styles.js';
import { scopeName, swotViews, type SwotView } from './swot-views.js';

/**
 * Where a region stands in the SWOT quadrants: coordinates, the quadrant by the profile's name, and a
 * warning with the other position where ratings run the other way.
 *
 * @element kc-swot-quadrant
 * @attr {string} src - Address of a published edition or a bare masterplan, as JSON
 * @attr {string} scope - `region` (default), or the id of a dimension or readiness element
 * @attr {boolean} compare - All analyses of the plan side by side, on one scale
 * @attr {boolean} stability - Shows where positions fall when weights and ratings change a little
 * @attr {string} as-of - ISO 8601 moment the figures stand for
 * @attr {'light'|'dark'|'auto'} theme - Colour scheme; without it, that of the page
 * @attr {string} lang - `en` for English, anything else for Bahasa Indonesia; inherited
 * @slot - Not rendered: a JSON `<script>` and content for readers without JavaScript
 * @csspart base - The widget's surface
 * @csspart swot - One analysis
 * @csspart figure - Picture, button and table
 * @csspart quadrant - The drawing
 * @csspart table - The table behind it
 * @csspart table-button - The button that shows the table
 * @csspart stability - How stable a position is
 * @csspart stability-button - The button that shows it
 * @csspart explain-button - A figure that says where it comes from
 * @csspart explanation - The dialog in which it does
 * @csspart remarks - What is odd about the analysis
 * @csspart state - What stands in place of a plan that isn't there
 * @cssproperty --kc-accent - The one accent colour
 * @cssproperty --kc-surface - Background
 * @cssproperty --kc-ink - Text
 * @cssproperty --kc-font-family - Type
 * @cssproperty --kc-font-size - Size of the running text; all else follows
 * @cssproperty --kc-padding - Space inside the edge
 * @cssproperty --kc-radius - Corners of the surface
 */
export class KcSwotQuadrant extends PlanElement {
  static override properties: PropertyDeclarations = {
    scope: {},
    compare: { type: Boolean },
    stability: { type: Boolean, reflect: true },
  };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    dimensionStyles,
    quadrantChartStyles,
    swotFigureStyles,
    swotQuadrantStyles,
    cloudStyles,
  ];

  /** `region`, or the id of a dimension or readiness element. */
  declare scope: string;
  /** Shows every analysis of the plan instead of one. */
  declare compare: boolean;
  /** Computes and shows how stable each position is. */
  declare stability: boolean;

  readonly #views = memoizeLast(swotViews);
  readonly #clouds = memoizeLast(swotClouds);

  constructor() {
    super();
    this.scope = 'region';
    this.compare = false;
    this.stability = false;
  }

  protected override get scored(): boolean {
    return true;
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const all = this.#views(plan);
    const views = this.compare ? all : this.#ofScope(all, this.scope);
    return html`<div class="quadrants">
      ${planHeading(plan, this.#title(plan), locale)}
      ${views.length === 0 ? swotEmpty(this.compare ? 'region' : this.scope, plan.framework, locale) : this.#figures(views, plan)}
    </div>`;
  }

  readonly #ofScope = memoizeLast((views: readonly SwotView[], scope: string) =>
    views.filter((view) => view.scope === scope),
  );

  #title({ framework }: LoadedPlan): string {
    const locale = this.language.value;
    const text = swotMessages[locale];
    const name = this.compare ? null : scopeName(this.scope, framework, locale);
    return name === null ? text.title : text.chartTitle(name);
  }

  #figures(views: readonly SwotView[], { framework }: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const results = views.map(({ result }) => result);
    const clouds = this.stability ? this.#clouds(views, framework) : null;
    const extent = extentOf(
      results.flatMap((result) => [result, result.turnedRound]),
      views.flatMap(({ id, result }) => cloudPoints(clouds?.get(id), result)),
    );
    const { disclosure, explanations } = this;
    const shared = { extent, framework, locale, disclosure, explanations };
    const ask = this.#stabilityButton();
    const extraOf = (view: SwotView): FigureExtra | undefined => {
      const cloud = clouds?.get(view.id);
      return cloud === undefined ? undefined : stabilityExtra(view, cloud, extent, locale);
    };
    if (!this.compare) {
      return html`${views.map((view) => {
        const extra = extraOf(view);
        return swotFigure({ ...shared, view, extra: { ...extra, body: [ask, extra?.body] } });
      })}`;
    }
    const notes = new Set(results.map(({ method }) => axisNote(method, locale)));
    // One note serves all figures only if all of them reckon alike.
    const brief = notes.size === 1;
    return html`${ask}
      ${
        brief
          ? html`<p class="muted small axis-note">${[...notes]}</p>
              ${trapExplanation(results, locale)}`
          : nothing
      }
      <div class="compare">
        ${views.map(
          (view) =>
            html`<section class="scope">
              <h3 class="scope-name">
                ${view.scopeKind === 'dimension' ? dimensionMark(framework, view.scope) : nothing}
                ${scopeName(view.scope, framework, locale)}
              </h3>
              ${swotFigure({ ...shared, view, brief, extra: extraOf(view) })}
            </section>`,
        )}
      </div>`;
  }

  #stabilityButton(): TemplateResult {
    return html`<p class="ask no-print">
      <button
        type="button"
        class="button"
        part="stability-button"
        aria-pressed=${this.stability}
        @click=${() => {
          this.stability = !this.stability;
        }}
      >
        ${stabilityMessages[this.language.value].ask}
      </button>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-swot-quadrant': KcSwotQuadrant;
  }
}
