import type { Program } from '@kotacerdas/core/masterplan';
import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { detailsStyles } from '../action-table/details/details.styles.js';
import { planIndex } from '../action-table/details/plan-index.js';
import { ProgramDialog } from '../action-table/details/program-dialog.js';
import { actionTableMessages } from '../action-table/messages/messages.js';
import { dimensionStyles } from '../base/dimension/dimension.styles.js';
import { listStyles } from '../base/list/list.styles.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { rowOffsets } from '../base/virtual/row-offsets.js';
import { VirtualList } from '../base/virtual/virtual-list.js';
import { virtualTableStyles } from '../base/virtual/virtual-table.styles.js';
import { CriticalLater } from './critical-later.js';
import { roadmapMessages } from './messages/messages.js';
import { roadmapFigure } from './parts/roadmap-figure.js';
import { toolbar } from './parts/toolbar.js';
import type { RoadmapContext } from './roadmap-context.js';
import { roadmapStyles } from './roadmap.styles.js';
import { Sheets } from './sheets.js';
import { TimelineKeys, type Command } from './timeline-keys.js';
import { readGrouping, type RoadmapGrouping } from './timeline/grouping.js';
import { layoutOf, yearWidthOf, zoomSteps, type Layout } from './timeline/layout.js';
import { signsFor } from './timeline/program-signs.js';
import { makeScale, yearsToShow } from './timeline/scale.js';
import { timelineRows, type Timeline } from './timeline/timeline-rows.js';
import { yearBudgets } from './timeline/year-budgets.js';

/**
 * The peta jalan: every programme as a bar in its years, by horizon and dimension, with quick wins, progress, what
 * is late, what waits for what, and what each year costs. A bar opens everything that is known of its programme. A
 * phone lists programmes by the year they begin in.
 *
 * @element kc-roadmap
 * @attr {'horizon'|'dimension'|'opd'|'none'} group - What rows are grouped by; `horizon` (and dimension) without it
 * @fires {KcSelectEvent} kc-select - A programme was chosen; `preventDefault()` keeps its details closed
 */
export class KcRoadmap extends PlanElement {
  static override properties: PropertyDeclarations = { group: {} };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    dimensionStyles,
    listStyles,
    virtualTableStyles,
    detailsStyles,
    roadmapStyles,
  ];

  /** What rows are grouped by. */
  declare group: RoadmapGrouping | null;

  readonly #list = new VirtualList(this, 0);
  readonly #tableRows = new VirtualList(this, 0);
  readonly #keys = new TimelineKeys(this, this.#list);
  readonly #dialog = new ProgramDialog(this);
  readonly #sheets = new Sheets(this);
  readonly #critical = new CriticalLater(this);
  readonly #index = memoizeLast(planIndex);
  readonly #timeline = memoizeLast(timelineRows);
  readonly #years = memoizeLast(yearsToShow);
  readonly #budgets = memoizeLast(yearBudgets);
  readonly #layout = memoizeLast(layoutOf);
  readonly #offsets = memoizeLast((timeline: Timeline, layout: Layout) =>
    rowOffsets(timeline.rows.length, (at) => {
      const row = timeline.rows[at];
      if (row?.kind !== 'heading') return layout.row;
      return row.nested ? layout.nested : layout.heading;
    }),
  );
  readonly #signs = memoizeLast(signsFor);
  #step = 0;
  #selected: string | null = null;
  #hovered: string | null = null;
  #allLinks = false;

  constructor() {
    super();
    this.group = null;
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const locale = this.language.value;
    const text = roadmapMessages[locale];
    const heading = planHeading(plan, text.title, locale);
    const words = actionTableMessages[locale];
    if (plan.masterplan.programs.length === 0) {
      return html`<div class="stack">
        ${heading} ${message(words.emptyTitle, html`<p>${words.emptyHint}</p>`)}
      </div>`;
    }
    const context = this.#context(plan);
    this.#sheets.context = context;
    const remarksOn = ({ id }: Program) =>
      context.critical.ids.has(id) ? [words.details.critical] : [];
    return html`<div class="stack">
      ${heading}
      ${toolbar({
        text,
        grouping: readGrouping(this.group),
        step: this.#step,
        links: this.#allLinks,
        phone: context.layout.kind === 'phone',
        group: (grouping) => {
          this.group = grouping;
          this.#keys.reset();
          this.#list.toTop();
        },
        zoom: (step) => this.#zoom(step, null),
        toggleLinks: () => {
          this.#allLinks = !this.#allLinks;
          this.requestUpdate();
        },
      })}
      ${roadmapFigure({
        context,
        list: this.#list,
        tableRows: this.#tableRows,
        disclosure: this.disclosure,
        prepare: this.#sheets.prepare,
        press: (event) => this.#command(this.#keys.press(event, context), context),
        choose: (place) => this.#choose(place, context),
        point: (id) => this.#point(id),
        wheel: (event) => this.#wheel(event),
      })}
      ${this.#dialog.render(context.index, words, remarksOn)}
    </div>`;
  }

  #context(plan: LoadedPlan): RoadmapContext {
    const { masterplan } = plan;
    const { programs } = masterplan;
    const locale = this.language.value;
    const text = roadmapMessages[locale];
    const layout = this.#layout(this.#list.measured);
    const timeline = this.#timeline(plan, readGrouping(this.group), layout.kind === 'phone');
    const years = this.#years(masterplan);
    const count = years.to - years.from + 1;
    const critical = this.#critical.of(programs);
    return {
      index: this.#index(plan, locale),
      locale,
      text,
      timeline,
      offsets: this.#offsets(timeline, layout),
      layout,
      scale: makeScale(years, yearWidthOf(layout, count, this.#step), plan.asOf),
      budgets: this.#budgets(programs, years),
      critical,
      explanations: this.explanations,
      active: Math.min(this.#keys.active, timeline.places.length - 1),
      selected: this.#selected,
      allLinks: this.#allLinks,
      linked: this.#hovered ?? this.#selected,
      signsOf: this.#signs(plan.asOf, locale, critical.ids),
    };
  }

  #command(command: Command | null, context: RoadmapContext): void {
    if (command === 'open') this.#choose(this.#keys.active, context);
    else if (command === 'zoom-in') this.#zoom(this.#step + 1, null);
    else if (command === 'zoom-out') this.#zoom(this.#step - 1, null);
    else if (command === 'zoom-all') this.#zoom(0, null);
    else this.requestUpdate();
  }

  #choose(place: number, context: RoadmapContext): void {
    const row = context.timeline.rows[context.timeline.places[place] ?? -1];
    if (row?.kind !== 'program') return;
    this.#keys.follow(place, context);
    this.#selected = row.program.id;
    this.#dialog.open(row.program);
    this.requestUpdate();
  }

  /** Shows what a programme waits for while one points at it. */
  #point(id: string | null): void {
    if (this.#hovered === id) return;
    this.#hovered = id;
    if (!this.#allLinks) this.requestUpdate();
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey || event.deltaY === 0) return;
    event.preventDefault();
    this.#zoom(this.#step + (event.deltaY < 0 ? 1 : -1), event.clientX);
  }

  /** Makes years wider or narrower; what is under the pointer, or in the middle, stays there. */
  #zoom(step: number, pointer: number | null): void {
    const next = Math.min(zoomSteps.length - 1, Math.max(0, step));
    const scroller = this.renderRoot.querySelector('.timeline');
    if (next === this.#step || scroller === null) return;
    const { titleWidth } = this.#layout(this.#list.measured);
    const { left, width } = scroller.getBoundingClientRect();
    const at = (pointer === null ? (width + titleWidth) / 2 : pointer - left) - titleWidth;
    const before = this.#sheets.context?.scale.width ?? 1;
    const share = (scroller.scrollLeft + at) / before;
    this.#step = next;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      scroller.scrollLeft = share * (this.#sheets.context?.scale.width ?? 1) - at;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-roadmap': KcRoadmap;
  }
}
