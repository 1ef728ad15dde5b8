import {
  chainInventory,
  linkInventory,
  type InventoryFilter,
  type InventoryKind,
  type InventoryRow,
} from '@kotacerdas/core/dashboard';
import { formatInteger } from '@kotacerdas/core/locale';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { dimensionStyles } from '../base/dimension/dimension.styles.js';
import { KcFilterEvent } from '../base/events/filter-event.js';
import { KcSelectEvent } from '../base/events/select-event.js';
import { csvButton } from '../base/list/csv-button.js';
import { listStatus } from '../base/list/list-status.js';
import { listStyles } from '../base/list/list.styles.js';
import { moreButtons } from '../base/list/more-buttons.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { chainGroups } from './groups/chain-groups.js';
import { flatGroups, flatList } from './groups/flat-groups.js';
import { groupings, type Grouping } from './groups/grouping.js';
import { inventoryStyles } from './inventory.styles.js';
import type { ItemContext } from './item-context.js';
import { groupField } from './list/group-field.js';
import { inventoryFilters } from './list/inventory-filters.js';
import { InventoryList, type InventoryView } from './list/inventory-list.js';
import { inventoryTable } from './list/inventory-table.js';
import { inventoryKinds, kindButtons } from './list/kind-buttons.js';
import { sortField } from './list/sort-field.js';
import { inventoryMessages } from './messages/messages.js';
import { pinnedItem } from './parts/pinned-item.js';

const pageSize = 25;
const looseShown = 5;

/**
 * The inventory of a plan: problems, the needs that answer them, and the innovations that answer those, with search,
 * filters, order and groups. Each item opens its details and leads along its chain.
 *
 * @element kc-inventory
 * @attr {'problem'|'need'|'innovation'} kind - Lists only these; without it, all three
 * @attr {'none'|'problem'|'dimension'|'opd'} group - How the list is laid out; `problem` shows the chains from
 *   problem to innovation and what is in none
 * @fires {KcSelectEvent} kc-select - An item was opened; `preventDefault()` keeps it closed
 * @fires {KcFilterEvent} kc-filter - The reader has changed the filter
 */
export class KcInventory extends PlanElement {
  static override properties: PropertyDeclarations = {
    kind: {},
    group: {},
    filter: { attribute: false, noAccessor: true },
  };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    dimensionStyles,
    listStyles,
    inventoryStyles,
  ];

  /** Lists only items of this kind; `null` for all three. */
  declare kind: InventoryKind | null;
  /** How the list is laid out; the reader may change it. */
  declare group: Grouping;

  readonly #list = new InventoryList(this, pageSize, (filter) => {
    this.dispatchEvent(new KcFilterEvent(filter));
  });
  readonly #links = memoizeLast(linkInventory);
  readonly #chains = memoizeLast(chainInventory);
  /** How many of what is in no chain are shown; anew with each filter. */
  readonly #loose = memoizeLast((of: readonly InventoryRow[]) => ({ of, shown: looseShown }));
  /** The item that a link has led to while it isn't in the list. */
  #pinned: string | null = null;
  #cameFrom: Element | null = null;

  constructor() {
    super();
    this.kind = null;
    this.group = 'none';
  }

  /** What is looked for. The reader changes it, and `kc-filter` tells; a page may set it. */
  get filter(): InventoryFilter {
    return this.#list.filter;
  }

  set filter(filter: InventoryFilter | null) {
    this.#list.set(filter ?? {});
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const text = inventoryMessages[locale];
    const kind = inventoryKinds.find((known) => known === this.kind) ?? null;
    const view = this.#list.view(plan, kind);
    const title = kind === null ? text.title : text.titles[kind];
    const context: ItemContext = {
      plan,
      locale,
      text,
      disclosure: this.disclosure,
      links: () => this.#links(this.#list.rows(plan)),
      choose: (row, line) => this.#choose(row, line),
      goTo: (row) => void this.#goTo(row),
    };
    return html`<div class="stack">
      ${planHeading(plan, title, locale)}
      ${
        view.all.length === 0
          ? message(text.emptyTitle, html`<p>${text.emptyHint}</p>`)
          : this.#content(view, kind, title, context)
      }
    </div>`;
  }

  #content(
    view: InventoryView,
    kind: InventoryKind | null,
    title: string,
    context: ItemContext,
  ): TemplateResult {
    const list = this.#list;
    const { locale, plan, text } = context;
    const { matching } = view;
    const more = [
      sortField(list.sorting, kind, text, (sorting) => list.order(sorting)),
      groupField(this.#grouping, text, (group) => {
        this.group = group;
      }),
    ];
    return html`${kind === null ? kindButtons(plan.masterplan, view.all.length, list, locale, text) : nothing}
    ${inventoryFilters(view, list, context, more)}
    ${listStatus({
      text: this.#status(view, context),
      locale,
      reset: list.isFiltered ? () => list.reset() : null,
      actions:
        matching.length === 0
          ? nothing
          : csvButton(() => inventoryTable(matching, title, context), locale),
    })}
    ${pinnedItem(this.#pinnedRow(view), context, () => void this.#unpin())}
    ${this.#body(view, context)}`;
  }

  #body({ everything, matching }: InventoryView, context: ItemContext) {
    const list = this.#list;
    const { locale } = context;
    const by = this.#grouping;
    const { length } = list;
    const show = (shown: number): void => list.show(shown);
    if (by === 'problem') {
      const loose = this.#loose(matching);
      const showUnlinked = (shown: number): void => {
        loose.shown = shown;
        this.requestUpdate();
      };
      const chains = this.#chains(everything, matching);
      const unlinkedLength = loose.shown;
      const options = { chains, pageSize, length, unlinkedLength, show, showUnlinked };
      return chainGroups(options, context);
    }
    const shown = Math.min(length, matching.length);
    return html`${
      by === 'none'
        ? flatList(matching.slice(0, shown), context)
        : flatGroups(matching, by, shown, context)
    }
    ${moreButtons({ shown, total: matching.length, pageSize, locale, show })}`;
  }

  #status({ all, matching }: InventoryView, { locale, text }: ItemContext): string {
    const count = (value: number) => formatInteger(locale, value);
    if (matching.length === 0) return text.noMatch;
    const counts = [count(matching.length), count(all.length)] as const;
    return this.#grouping === 'problem'
      ? text.found(...counts)
      : text.shown(count(Math.min(this.#list.length, matching.length)), ...counts);
  }

  get #grouping(): Grouping {
    return groupings.find((known) => known === this.group) ?? 'none';
  }

  #choose({ id, kind }: InventoryRow, line: string): void {
    const opens = !this.disclosure.isOpen(line);
    if (opens && !this.dispatchEvent(new KcSelectEvent({ kind, id }))) return;
    this.disclosure.toggle(line);
  }

  /** The focus follows a link: to the item in the list, or above it where it isn't there. */
  async #goTo(row: InventoryRow): Promise<void> {
    if (this.#titleOf(row) === null) {
      this.#cameFrom = this.shadowRoot?.activeElement ?? null;
      this.#pinned = row.key;
      this.requestUpdate();
      await this.updateComplete;
    }
    const title = this.#titleOf(row);
    if (title?.getAttribute('aria-expanded') === 'false') title.click();
    title?.focus();
  }

  #pinnedRow({ everything }: InventoryView): InventoryRow | null {
    const key = this.#pinned;
    return key === null ? null : (everything.find((row) => row.key === key) ?? null);
  }

  /** The focus goes back to the link that led here. */
  async #unpin(): Promise<void> {
    this.#pinned = null;
    this.requestUpdate();
    await this.updateComplete;
    const from = this.#cameFrom;
    const to = from?.isConnected === true ? from : this.renderRoot.querySelector('.item-title');
    if (to instanceof HTMLElement) to.focus();
  }

  #titleOf({ key }: InventoryRow): HTMLElement | null {
    const titles = this.renderRoot.querySelectorAll<HTMLElement>('.item-title');
    return [...titles].find((title) => title.dataset['key'] === key) ?? null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-inventory': KcInventory;
  }
}
