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
import { message } from '../base/states/state-message.js';
import { axisNote } from './chart-texts.js';
import { extentOf } from './drawing/plane.js';
import { quadrantChartStyles } from './drawing/quadrant-chart.styles.js';
import { swotMessages } from './messages/messages.js';
import { swotFigure } from './swot-figure.js';
import { trapExplanation } from './swot-remarks.js';
import { swotFigureStyles, swotQuadrantStyles } from './swot-quadrant.styles.js';
import { knownScopes, scopeName, swotViews, type SwotView } from './swot-views.js';

/**
 * Where a region stands in the SWOT quadrants: coordinates, the quadrant by the profile's name, and a
 * warning with the other position where ratings run the other way.
 *
 * @element kc-swot-quadrant
 * @attr {string} src - Address of a published edition or a bare masterplan, as JSON
 * @attr {string} scope - `region` (default), or the id of a dimension or readiness element
 * @attr {boolean} compare - All analyses of the plan side by side, on one scale
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
  };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    dimensionStyles,
    quadrantChartStyles,
    swotFigureStyles,
    swotQuadrantStyles,
  ];

  /** `region`, or the id of a dimension or readiness element. */
  declare scope: string;
  /** Shows every analysis of the plan instead of one. */
  declare compare: boolean;

  readonly #views = memoizeLast(swotViews);

  constructor() {
    super();
    this.scope = 'region';
    this.compare = false;
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const all = this.#views(plan);
    const views = this.compare ? all : all.filter((view) => view.scope === this.scope);
    return html`<div class="quadrants">
      ${planHeading(plan, this.#title(plan), locale)}
      ${views.length === 0 ? this.#empty(plan) : this.#figures(views, plan)}
    </div>`;
  }

  #title({ framework }: LoadedPlan): string {
    const locale = this.language.value;
    const text = swotMessages[locale];
    const name = this.compare ? null : scopeName(this.scope, framework, locale);
    return name === null ? text.title : text.chartTitle(name);
  }

  #figures(views: readonly SwotView[], { framework }: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const results = views.map(({ result }) => result);
    const extent = extentOf(results.flatMap((result) => [result, result.turnedRound]));
    const shared = { extent, framework, locale, disclosure: this.disclosure };
    if (!this.compare) return html`${views.map((view) => swotFigure({ ...shared, view }))}`;
    const notes = new Set(results.map(({ method }) => axisNote(method, locale)));
    // One note serves all figures only if all of them reckon alike.
    const brief = notes.size === 1;
    return html`${
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
              ${swotFigure({ ...shared, view, brief })}
            </section>`,
        )}
      </div>`;
  }

  #empty({ framework }: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const text = swotMessages[locale];
    const scope = this.compare ? 'region' : this.scope;
    const name = scopeName(scope, framework, locale);
    return name === null
      ? message(
          text.unknownScope(scope),
          html`<p>${text.scopeChoices(knownScopes(framework).join(', '))}</p>`,
        )
      : message(text.noneTitle(name), html`<p>${text.noneHint}</p>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-swot-quadrant': KcSwotQuadrant;
  }
}
