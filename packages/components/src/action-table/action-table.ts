import { formatInteger } from '@kotacerdas/core/locale';
import type { Program } from '@kotacerdas/core/masterplan';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { dimensionStyles } from '../base/dimension/dimension.styles.js';
import { csvButton } from '../base/list/csv-button.js';
import { listStatus } from '../base/list/list-status.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { VirtualList } from '../base/virtual/virtual-list.js';
import { actionTableStyles } from './action-table.styles.js';
import { detailsStyles } from './details/details.styles.js';
import { planIndex } from './details/plan-index.js';
import { ProgramDialog } from './details/program-dialog.js';
import { actionGrid } from './grid/action-grid.js';
import { GridFocus } from './grid/grid-focus.js';
import { gridTable } from './grid/grid-csv.js';
import { actionFilters } from './list/action-filters.js';
import { ActionList } from './list/action-list.js';
import { columnButton, columnChoice } from './list/column-choice.js';
import { actionTableMessages } from './messages/messages.js';
import type { TableContext } from './table-context.js';

/** How many rows go on paper: some 70 pages. */
const mostPrinted = 2000;

/** Below this width, in the size of the type, rows become cards. */
const cardsBelow = 48;

/**
 * All programmes of the rencana aksi as a table, with search, filters, order, groups and a choice of columns. A
 * row opens everything that is known of its programme. Thousands of rows stay quick: only those in view are drawn.
 *
 * @element kc-action-table
 * @fires {KcSelectEvent} kc-select - A programme was chosen; `preventDefault()` keeps its details closed
 */
export class KcActionTable extends PlanElement {
  static override styles: CSSResultGroup = [
    PlanElement.styles,
    dimensionStyles,
    listStyles,
    detailsStyles,
    actionTableStyles,
  ];

  readonly #rows = new VirtualList(this, mostPrinted);
  readonly #focus = new GridFocus(this, this.#rows);
  readonly #list = new ActionList(() => {
    this.#focus.reset();
    this.#rows.toTop();
    this.requestUpdate();
  });
  readonly #dialog = new ProgramDialog(this);
  readonly #index = memoizeLast(planIndex);
  readonly #open = (program: Program): void => this.#dialog.open(program);

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const text = actionTableMessages[locale];
    const heading = planHeading(plan, text.title, locale);
    if (plan.masterplan.programs.length === 0) {
      return html`<div class="stack">
        ${heading} ${message(text.emptyTitle, html`<p>${text.emptyHint}</p>`)}
      </div>`;
    }
    const { em, width } = this.#rows.measured;
    const context: TableContext = {
      index: this.#index(plan, locale),
      view: this.#list.view(plan),
      list: this.#list,
      rows: this.#rows,
      focus: this.#focus,
      locale,
      text,
      disclosure: this.disclosure,
      explanations: this.explanations,
      cards: width > 0 && width < cardsBelow * em,
      open: this.#open,
    };
    return html`<div class="stack">
      ${heading} ${actionFilters(context)} ${this.#status(context)} ${columnChoice(context)}
      <p id="grid-keys" class="visually-hidden">${text.keys}</p>
      ${
        !context.cards && this.#rows.measured.sideways
          ? html`<p class="sideways-hint muted small no-print">${text.sideways}</p>`
          : nothing
      }
      ${actionGrid(context)} ${this.#printed(context)} ${this.#dialog.render(context.index, text)}
    </div>`;
  }

  #status(context: TableContext): TemplateResult {
    const { index, locale, text, view } = context;
    const matching = view.matching.length;
    const count = (value: number) => formatInteger(locale, value);
    return listStatus({
      text:
        matching === 0
          ? text.noMatch
          : text.status(count(matching), count(index.plan.masterplan.programs.length)),
      locale,
      reset: this.#list.filtered ? () => this.#list.reset() : null,
      actions: html`${columnButton(context)} ${csvButton(() => gridTable(context), locale)}`,
    });
  }

  #printed({ locale, text, view }: TableContext): TemplateResult | typeof nothing {
    const rows = view.rows.length;
    if (rows <= mostPrinted) return nothing;
    const count = (value: number) => formatInteger(locale, value);
    return html`<p class="only-print">${text.printed(count(mostPrinted), count(rows))}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-action-table': KcActionTable;
  }
}
