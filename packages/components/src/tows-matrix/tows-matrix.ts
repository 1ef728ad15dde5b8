import { candidateStrategies, type SwotResult } from '@kotacerdas/core/swot';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { KcSelectEvent, type SelectedItem } from '../base/events/select-event.js';
import { KcWriteStrategyEvent } from '../base/events/write-strategy-event.js';
import { figureDownloads } from '../base/figure/figure-downloads.js';
import { issueText } from '../base/issue-text/issue-text.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { swotEmpty } from '../swot-quadrant/swot-empty.js';
import { scopeName, swotViews } from '../swot-quadrant/swot-views.js';
import { Highlight, type Mark } from './highlight.js';
import { towsMessages } from './messages/messages.js';
import { Pages } from './pages.js';
import { factorList } from './parts/factor-list.js';
import { highlightStatus } from './parts/highlight-status.js';
import { strategyCell } from './parts/strategy-cell.js';
import { strategiesTable } from './strategies-table.js';
import type { TowsContext } from './tows-context.js';
import { towsStyles } from './tows-matrix.styles.js';
import { towsView } from './tows-view.js';

/** How many pairs an empty cell suggests: our own proposal. */
const pairsShown = 5;

/**
 * The TOWS matrix: strengths and weaknesses above, opportunities and threats beside, and in the cells the
 * strategies that join them, by rank, with the factors they cite and the programmes that carry them out.
 *
 * @element kc-tows-matrix
 * @attr {string} src - Address of a published edition or a bare masterplan, as JSON
 * @attr {string} scope - `region` (default), or the id of a dimension or readiness element
 * @attr {boolean} writable - Cells, and the pairs of factors that they suggest, offer to begin a strategy; the page has the form
 * @attr {string} as-of - ISO 8601 moment the figures stand for
 * @attr {'light'|'dark'|'auto'} theme - Colour scheme; without it, that of the page
 * @attr {string} lang - `en` for English, anything else for Bahasa Indonesia; inherited
 * @fires {KcSelectEvent} kc-select - A factor or a strategy was chosen; `preventDefault()` keeps it from being highlighted
 * @fires {KcWriteStrategyEvent} kc-write-strategy - Somebody wants to write a strategy, which only happens if `writable`
 * @slot - Not rendered: a JSON `<script>` and content for readers without JavaScript
 * @csspart base - The widget's surface
 * @csspart side - The factors of one kind
 * @csspart factor - The button of a factor
 * @csspart cell - The strategies of one kind
 * @csspart main - The sign of the main direction
 * @csspart strategy - A strategy
 * @csspart strategy-button - The button with its code
 * @csspart programs - The programmes that carry it out
 * @csspart programs-button - The button that shows them
 * @csspart pairs - Suggested pairs of factors
 * @csspart proposal - The sign that they are our own proposal
 * @csspart suggest-button - The button that shows them
 * @csspart remarks - What is odd about the ranking
 * @csspart state - What stands in place of a plan that isn't there
 * @cssproperty --kc-accent - The one accent colour
 * @cssproperty --kc-surface - Background
 * @cssproperty --kc-ink - Text
 * @cssproperty --kc-font-family - Type
 * @cssproperty --kc-font-size - Size of the running text; all else follows
 * @cssproperty --kc-padding - Space inside the edge
 * @cssproperty --kc-radius - Corners of the surface
 */
export class KcTowsMatrix extends PlanElement {
  static override properties: PropertyDeclarations = {
    scope: {},
    writable: { type: Boolean },
  };

  static override styles: CSSResultGroup = [PlanElement.styles, towsStyles];

  /** `region`, or the id of a dimension or readiness element. */
  declare scope: string;
  /** New strategies can be begun: the page has a form for them. */
  declare writable: boolean;

  readonly #highlight = new Highlight(this);
  readonly #pages = new Pages(this);
  readonly #views = memoizeLast(swotViews);
  readonly #view = memoizeLast(towsView);
  readonly #table = memoizeLast(strategiesTable);
  readonly #candidates = memoizeLast((result: SwotResult) =>
    candidateStrategies(result, { limit: pairsShown }),
  );

  constructor() {
    super();
    this.scope = 'region';
    this.writable = false;
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const { framework, masterplan } = plan;
    const text = towsMessages[locale];
    const scope = scopeName(this.scope, framework, locale) ?? this.scope;
    const swot = this.#views(plan).find((view) => view.scope === this.scope);
    const heading = planHeading(plan, text.title(scope), locale);
    if (swot === undefined) {
      return html`<div class="stack">${heading} ${swotEmpty(this.scope, framework, locale)}</div>`;
    }
    const view = this.#view(swot, masterplan);
    return html`<div class="stack">
      ${heading}
      ${this.#matrix({
        view,
        framework,
        locale,
        text,
        disclosure: this.disclosure,
        explanations: this.explanations,
        highlight: this.#highlight,
        pages: this.#pages,
        candidates: () => this.#candidates(swot.result),
        write: this.writable
          ? (kind, factorCodes) => {
              const swotId = swot.analysis.id;
              this.dispatchEvent(new KcWriteStrategyEvent({ swotId, kind, factorCodes }));
            }
          : null,
        choose: (item, mark) => this.#choose(item, mark),
      })}
      <div class="tows-foot no-print">
        ${figureDownloads(this.#table(view, scope, locale), locale, false)}
      </div>
    </div>`;
  }

  #matrix(context: TowsContext): TemplateResult {
    return html`${remarks(context)}
      <div class="tows">
        ${highlightStatus(context)} ${factorList('strength', 'S', context)}
        ${factorList('weakness', 'W', context)} ${factorList('opportunity', 'O', context)}
        ${strategyCell('SO', context)} ${strategyCell('WO', context)}
        ${factorList('threat', 'T', context)} ${strategyCell('ST', context)}
        ${strategyCell('WT', context)}
      </div>`;
  }

  #choose(item: SelectedItem, mark: Mark): void {
    if (this.dispatchEvent(new KcSelectEvent(item))) this.#highlight.choose(mark);
  }
}

/** Strategies that can't be ranked, factors that aren't there, and the trap of the reversed scale. */
function remarks({ locale, text, view }: TowsContext): TemplateResult | typeof nothing {
  const { issues } = view.ranking;
  const shown = view.strategies.length === 0 ? [] : issues.slice(0, remarksShown);
  return shown.length === 0
    ? nothing
    : html`<ul class="note" part="remarks" aria-label=${text.remarks}>
        ${shown.map((issue) => html`<li dir="auto">${issueText(locale, issue)}</li>`)}
      </ul>`;
}

const remarksShown = 10;

declare global {
  interface HTMLElementTagNameMap {
    'kc-tows-matrix': KcTowsMatrix;
  }
}
