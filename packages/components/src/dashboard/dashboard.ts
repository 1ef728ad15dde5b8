import { summariseWithFramework, type MasterplanSummary } from '@kotacerdas/core/dashboard';
import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { dimensionStyles } from '../base/dimension/dimension.styles.js';
import { stackedBarStyles } from '../base/drawing/stacked-bar.styles.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlanElement } from '../base/plan-element.js';
import { provenance, sampleChip } from '../base/plan-header.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { InventoryList } from '../inventory/list/inventory-list.js';
import { radarStyles } from '../readiness-radar/drawing/radar.styles.js';
import { scoreStyles } from '../readiness-radar/readiness-radar.styles.js';
import { quadrantChartStyles } from '../swot-quadrant/drawing/quadrant-chart.styles.js';
import { swotFigureStyles } from '../swot-quadrant/swot-quadrant.styles.js';
import { swotViews } from '../swot-quadrant/swot-views.js';
import { dashboardStyles } from './dashboard.styles.js';
import { innovationStyles } from './innovations/innovations.styles.js';
import { innovationsPanel } from './innovations/innovations-panel.js';
import { dashboardMessages } from './messages/messages.js';
import type { PanelContext } from './panel.js';
import { panelStyles } from './panels/panels.styles.js';
import { budgetPanel } from './panels/budget-panel.js';
import { dimensionsPanel } from './panels/dimensions-panel.js';
import { freshnessPanel } from './panels/freshness-panel.js';
import { headlineFigures } from './panels/headline-figures.js';
import { ownersPanel } from './panels/owners-panel.js';
import { programsPanel } from './panels/programs-panel.js';
import { readinessPanel } from './panels/readiness-panel.js';
import { stagesPanel } from './panels/stages-panel.js';
import { swotPanel } from './panels/swot-panel.js';

const innovationsShown = 10;

/**
 * Everything about one plan on one page: innovations with their stages, freshness and owners, the six
 * dimensions, readiness, SWOT position, budget, progress, and the list of innovations with filters.
 *
 * @element kc-dashboard
 * @attr {string} src - Address of a published edition or a bare masterplan, as JSON
 * @attr {string} as-of - ISO 8601 moment the figures stand for
 * @attr {'light'|'dark'|'auto'} theme - Colour scheme; without it, that of the page
 * @attr {string} lang - `en` for English, anything else for Bahasa Indonesia; inherited
 * @slot - Not rendered: a JSON `<script>` and content for readers without JavaScript
 * @csspart base - The widget's surface
 * @csspart header - Region, title and date
 * @csspart figures - The main figures
 * @csspart figure - A picture with its button and table
 * @csspart radar - The drawing of readiness
 * @csspart quadrant - The drawing of the SWOT position
 * @csspart table - The table behind a drawing
 * @csspart table-button - The button that shows a table
 * @csspart dimension-mark - The sign of a dimension
 * @csspart state - What stands in place of a plan that isn't there
 * @cssproperty --kc-accent - The one accent colour
 * @cssproperty --kc-surface - Background
 * @cssproperty --kc-ink - Text
 * @cssproperty --kc-muted - Quieter text
 * @cssproperty --kc-line - Lines between and around panels
 * @cssproperty --kc-dimension-1 - Hue of the first dimension, and so on to `--kc-dimension-6`
 * @cssproperty --kc-font-family - Type
 * @cssproperty --kc-font-size - Size of the running text; all else follows
 * @cssproperty --kc-padding - Space inside the edge
 * @cssproperty --kc-radius - Corners of the surface
 */
export class KcDashboard extends PlanElement {
  static override styles: CSSResultGroup = [
    PlanElement.styles,
    dimensionStyles,
    stackedBarStyles,
    radarStyles,
    scoreStyles,
    quadrantChartStyles,
    swotFigureStyles,
    panelStyles,
    listStyles,
    innovationStyles,
    dashboardStyles,
  ];

  readonly #innovations = new InventoryList(this, innovationsShown);
  readonly #views = memoizeLast(swotViews);
  readonly #summarise = memoizeLast(
    ({ asOf, framework, masterplan }: LoadedPlan): MasterplanSummary =>
      summariseWithFramework(masterplan, framework, { asOf }),
  );

  protected override get scored(): boolean {
    return true;
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const context: PanelContext = {
      plan,
      summary: this.#summarise(plan),
      locale,
      text: dashboardMessages[locale],
      disclosure: this.disclosure,
      explanations: this.explanations,
    };
    return html`<div class="dashboard">
      ${header(context)} ${isEmpty(context.summary) ? empty(context) : this.#panels(context)}
    </div>`;
  }

  #panels(context: PanelContext): TemplateResult {
    return html`${headlineFigures(context)}
      <div class="panels">
        ${stagesPanel(context)} ${freshnessPanel(context)} ${ownersPanel(context)}
        <div class="column column-wide">
          ${dimensionsPanel(context)} ${swotPanel(context, this.#views(context.plan))}
          ${programsPanel(context)}
        </div>
        <div class="column column-narrow">${readinessPanel(context)} ${budgetPanel(context)}</div>
        ${innovationsPanel(context, this.#innovations)}
      </div>`;
  }
}

/** Nothing entered, nothing assessed: a page of zeros would say less than a sentence. */
function isEmpty({ items, readiness, swot }: MasterplanSummary): boolean {
  const entered = [
    items.problems,
    items.needs,
    items.innovations,
    items.strategies,
    items.programs,
  ];
  return entered.every((count) => count === 0) && readiness === null && swot.length === 0;
}

function empty({ text }: PanelContext): TemplateResult {
  return message(text.emptyTitle, html`<p>${text.emptyHint}</p>`);
}

function header({ locale, plan, summary, text }: PanelContext): TemplateResult {
  const { period, region, sample, title, unapproved } = summary;
  return html`<header class="header" part="header">
    <p class="eyebrow" dir="auto">${region.name}, ${text.period(period.from, period.to)}</p>
    <h2 dir="auto">${title}</h2>
    <p class="muted small">${provenance(plan, locale)}</p>
    ${sample ? html`<p class="chips">${sampleChip(plan, locale)}</p>` : nothing}
    ${
      plan.edition !== null && unapproved > 0
        ? html`<p class="note">${text.unapproved(formatInteger(locale, unapproved))}</p>`
        : nothing
    }
  </header>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-dashboard': KcDashboard;
  }
}
