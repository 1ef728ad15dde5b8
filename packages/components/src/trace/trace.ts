import { findDimension } from '@kotacerdas/core/framework';
import { formatInteger } from '@kotacerdas/core/locale';
import { followChain, type Chains, type TraceNode } from '@kotacerdas/core/masterplan';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { ref } from 'lit/directives/ref.js';
import { dimensionStyles } from '../base/dimension/dimension.styles.js';
import { KcSelectEvent } from '../base/events/select-event.js';
import { listStatus } from '../base/list/list-status.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { VirtualList } from '../base/virtual/virtual-list.js';
import { virtualTableStyles } from '../base/virtual/virtual-table.styles.js';
import { BoxKeys } from './box-keys.js';
import { chainDrawing } from './drawing/chain-drawing.js';
import { overviewDrawing } from './drawing/overview-drawing.js';
import { traceMessages } from './messages/messages.js';
import {
  chainsOf,
  foundStarts,
  isFiltered,
  itemsOfChain,
  type TraceFilter,
} from './model/chosen-chains.js';
import { columnOf, columns } from './model/columns.js';
import { layoutChains } from './model/layout-chains.js';
import { layoutOverview } from './model/layout-overview.js';
import { pageOf, type Page } from './model/page-of.js';
import { traceModel } from './model/trace-model.js';
import { OwnSize } from './own-size.js';
import { chainList, chainSteps } from './parts/chain-list.js';
import { chosenItem } from './parts/chosen-item.js';
import { coverage } from './parts/coverage.js';
import { legend } from './parts/legend.js';
import { overviewTable } from './parts/overview-table.js';
import { pager } from './parts/pager.js';
import { toolbar } from './parts/toolbar.js';
import { traceFigure } from './parts/trace-figure.js';
import { traceTable } from './parts/trace-table.js';
import type { TraceContext } from './trace-context.js';
import { traceStyles } from './trace.styles.js';

/** Chains on a page, items of a column, and the width in em from which there is room for a drawing. */
const chainsOnPage = 8;
const mostInColumn = 60;
const drawingWidth = 52;

/**
 * The chain from problem to need, innovation, strategy, programme and indicator as a diagram: the plan in large by
 * dimension, its chains page by page, or the chain of one item. What lacks a link is an open question: marked,
 * counted and explained. A phone lists the chains.
 *
 * @element kc-trace
 * @attr {string} item - Follows the chain of this item, by kind and id: `problem:p-1`
 * @attr {'overview'|'chains'} view - What is shown first where there is room for a drawing; `overview` without it
 * @fires {KcSelectEvent} kc-select - An item was chosen; `preventDefault()` keeps its chain from being shown alone
 */
export class KcTrace extends PlanElement {
  static override properties: PropertyDeclarations = { item: {}, view: {} };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    dimensionStyles,
    listStyles,
    virtualTableStyles,
    traceStyles,
  ];

  /** The item whose chain is followed, by kind and id: `problem:p-1`; `null` for all chains. */
  declare item: string | null;
  /** What is shown where there is room for a drawing. */
  declare view: 'overview' | 'chains' | null;

  readonly #size = new OwnSize(this);
  readonly #rows = new VirtualList(this, 2000);
  readonly #keys = new BoxKeys(this);
  readonly #model = memoizeLast(traceModel);
  readonly #starts = memoizeLast(foundStarts);
  readonly #page = memoizeLast((starts: readonly TraceNode[], at: number) =>
    pageOf(starts, at, chainsOnPage),
  );
  readonly #chains = memoizeLast(chainsOf);
  readonly #all = memoizeLast(chainsOf);
  readonly #layout = memoizeLast((chains: Chains) => layoutChains(chains, mostInColumn));
  readonly #overview = memoizeLast(layoutOverview);
  #filter: TraceFilter = {};
  #at = 0;

  constructor() {
    super();
    this.item = null;
    this.view = null;
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const context = this.#context(plan);
    const { locale, model, text } = context;
    const heading = planHeading(plan, text.title, locale);
    if (columns.every((kind) => model.trace.nodes[kind].length === 0)) {
      return html`<div class="stack">
        ${heading} ${message(text.emptyTitle, html`<p>${text.emptyHint}</p>`)}
      </div>`;
    }
    const { selected } = context;
    return html`<div class="stack" ${ref(this.#size.room)}>
      ${heading}
      ${
        selected === null
          ? html`${toolbar({
              context,
              overview: this.#draws ? this.#isOverview : null,
              show: (overview) => this.#show(overview),
            })}
            ${this.#isOverview ? this.#inLarge(context) : this.#pages(context)}`
          : this.#one(selected, context)
      }
      ${coverage(context)}
    </div>`;
  }

  #context(plan: LoadedPlan): TraceContext {
    const locale = this.language.value;
    const text = traceMessages[locale];
    const { framework, masterplan } = plan;
    const model = this.#model(masterplan, framework);
    const known = this.item !== null && model.trace.index.nodes.has(this.item);
    return {
      host: this,
      plan,
      model,
      locale,
      text,
      disclosure: this.disclosure,
      explanations: this.explanations,
      size: this.#size,
      filter: this.#filter,
      selected: known ? this.item : null,
      count: (value) => formatInteger(locale, value),
      kindName: (kind) => {
        const column = columns[columnOf(kind) ?? -1];
        return column === undefined ? '' : text.one[column];
      },
      dimensionName: (id) =>
        id === null ? text.noDimension : (findDimension(framework, id)?.name[locale] ?? id),
      change: (filter) => this.#change(filter),
      choose: (node) => this.#choose(node),
    };
  }

  get #draws(): boolean {
    return this.#size.width >= drawingWidth * this.#size.em && this.#size.em > 0;
  }

  get #isOverview(): boolean {
    return this.#draws && this.view !== 'chains' && !isFiltered(this.#filter);
  }

  /** The plan in large: a box leads to the chains of its dimension. */
  #inLarge(context: TraceContext): TemplateResult {
    const { model, plan, text } = context;
    const layout = this.#overview(model, plan.framework);
    const boxes = [...layout.groups.values()];
    const joined = new Set(layout.flows.map(({ from, to }) => `${from}\n${to}`));
    const active = this.#keys.activeOf(boxes);
    const picture = this.#keys.listen(overviewDrawing({ layout, active, context }), {
      boxes,
      isLinked: (a, b) => joined.has(`${a}\n${b}`) || joined.has(`${b}\n${a}`),
      choose: (key) => {
        const group = layout.groups.get(key)?.group;
        if (typeof group === 'string') this.#change({ dimensionId: group });
        else this.#show(false);
        this.#keys.focusFirst();
      },
      leave: () => undefined,
    });
    return html`<p class="muted small no-print">${text.overviewHint}</p>
      ${traceFigure({
        picture,
        legend: legend(context, true),
        hasDrawing: true,
        table: overviewTable(layout, context),
        list: this.#rows,
        context,
      })}`;
  }

  /** Chains page by page: those of what is looked for, or all. */
  #pages(context: TraceContext): TemplateResult {
    const { count, locale, model, text } = context;
    const starts = this.#starts(model, this.#filter);
    const page = this.#page(starts, this.#at);
    const reset = isFiltered(this.#filter) ? () => this.#change({}) : null;
    const range = [count(page.from), count(page.to), count(starts.length)] as const;
    const status = listStatus({
      text: starts.length === 0 ? text.noMatch : text.page(...range),
      locale,
      reset,
      actions: pager(page, context, (at) => this.#turn(at)),
    });
    if (starts.length === 0) return status;
    const chains = this.#chains(model, page.items);
    const everything = () =>
      isFiltered(this.#filter) ? this.#all(model, starts).nodes : model.trace.nodes;
    return html`${status}
    ${this.#draws ? html`<p class="muted small">${text.chainsHint}</p>` : nothing}
    ${traceFigure({
      picture: this.#draws ? this.#drawing(chains, context) : this.#list(page, context),
      legend: this.#draws ? legend(context, false) : nothing,
      hasDrawing: this.#draws,
      table: traceTable(everything, text.chainsName, context),
      list: this.#rows,
      context,
    })}`;
  }

  #list(page: Page<TraceNode>, context: TraceContext): TemplateResult {
    return html`${chainList(page.items, context)} ${pager(page, context, (at) => this.#turn(at))}`;
  }

  /** The chain of one item. */
  #one(key: string, context: TraceContext): TemplateResult | typeof nothing {
    const { model, text } = context;
    const node = model.trace.index.nodes.get(key);
    const items = itemsOfChain(model, key);
    if (node === undefined || items === null) return nothing;
    const chains = this.#chains(model, this.#alone(node));
    return html`${chosenItem({ node, items, context, back: () => this.#back() })}
    ${traceFigure({
      picture: this.#draws ? this.#drawing(chains, context) : chainSteps(items, context),
      legend: this.#draws ? legend(context, false) : nothing,
      hasDrawing: this.#draws,
      table: traceTable(() => chains.nodes, text.chainOf(node.code ?? node.title), context),
      list: this.#rows,
      context,
    })}`;
  }

  readonly #alone = memoizeLast((node: TraceNode) => [node]);

  #drawing(chains: Chains, context: TraceContext): TemplateResult {
    const { count, model, selected, text } = context;
    const layout = this.#layout(chains);
    const boxes = [...layout.nodes].map(([key, { column, row }]) => ({ key, column, row }));
    const active = this.#keys.activeOf(boxes, selected);
    const { pointed } = this.#keys;
    const chain = pointed === null ? null : followChain(model.trace, pointed);
    const related =
      chain === null || pointed === selected
        ? null
        : new Set([
            chain.node.key,
            ...columns.flatMap((kind) =>
              [...chain.upstream[kind], ...chain.downstream[kind]].map(({ key }) => key),
            ),
          ]);
    const joined = new Set(layout.edges.map(({ from, to }) => `${from}\n${to}`));
    const drawing = chainDrawing({ layout, active, related, context });
    return html`${this.#keys.listen(drawing, {
      boxes,
      isLinked: (a, b) => joined.has(`${a}\n${b}`) || joined.has(`${b}\n${a}`),
      choose: (key) => {
        const node = model.trace.index.nodes.get(key);
        if (node !== undefined) this.#choose(node);
      },
      leave: () => {
        if (selected !== null) this.#back();
      },
    })}
    ${
      layout.hidden === 0
        ? nothing
        : html`<p class="muted small">${text.hidden(count(layout.hidden))}</p>`
    }`;
  }

  #show(overview: boolean): void {
    this.view = overview ? 'overview' : 'chains';
    if (overview) this.#filter = {};
    this.#turn(0);
  }

  #change(filter: TraceFilter): void {
    this.#filter = filter;
    this.item = null;
    this.#turn(0);
  }

  #turn(at: number): void {
    this.#at = at;
    this.requestUpdate();
  }

  #choose({ id, key, kind }: TraceNode): void {
    if (!this.dispatchEvent(new KcSelectEvent({ kind, id }))) return;
    this.#keys.follow(key);
    this.item = key;
    void this.updateComplete.then(() => this.#focus('#chosen-title'));
  }

  /** The focus goes to the item that was followed, where it is shown. */
  #back(): void {
    const { item } = this;
    this.item = null;
    void this.updateComplete.then(() => {
      const boxes = this.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
      const place = [...boxes].find(({ dataset }) => dataset['key'] === item) ?? boxes[0];
      place?.focus();
    });
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-trace': KcTrace;
  }
}
