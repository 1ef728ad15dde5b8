import type { RegionMeasure } from '@kotacerdas/core/dashboard';
import type { Band } from '@kotacerdas/core/framework';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { KcLoadRegionsEvent } from '../base/events/load-regions-event.js';
import { KcProblemEvent } from '../base/events/problem-event.js';
import { listStyles } from '../base/list/list.styles.js';
import { onServer } from '../base/on-server.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import { message, stateMessage } from '../base/states/state-message.js';
import { staleNote } from '../base/states/stale-note.js';
import { VirtualList } from '../base/virtual/virtual-list.js';
import { virtualTableStyles } from '../base/virtual/virtual-table.styles.js';
import { WidgetElement } from '../base/widget-element.js';
import { BoundariesSource, type Places } from './boundaries-source.js';
import { drawingStyles } from './drawing/drawing.styles.js';
import type { GridContext } from './grid-context.js';
import { isDirection, nearestShape } from './layout/nearest-shape.js';
import type { Layout } from './layout/types.js';
import { regionMessages } from './messages/messages.js';
import { findPlaces, type FoundPlace } from './model/find-places.js';
import { gridModel } from './model/grid-model.js';
import { linkOf } from './model/link-of.js';
import { readMeasure } from './model/read-measure.js';
import { gridFigure } from './parts/grid-figure.js';
import { gridHeading } from './parts/grid-heading.js';
import { legend } from './parts/legend.js';
import { mapFrame } from './parts/map-frame.js';
import { provinceList } from './parts/province-list.js';
import { RegionDialog } from './parts/region-dialog.js';
import { regionList } from './parts/region-list.js';
import { regionTable } from './parts/region-table.js';
import { remarks } from './parts/remarks.js';
import { toolbar } from './parts/toolbar.js';
import { regionGridStyles } from './region-grid.styles.js';
import { RegionsSource, type GivenRegions, type RegionsState } from './regions-source.js';

/**
 * All kabupaten and kota of Indonesia as a map of tiles, or on a map of the page's own, shaded by readiness, number
 * of innovations, progress of programmes, SWOT quadrant or whether there is a plan. It takes a list of regions or of
 * summaries of plans from the property `regions`, else from a `<script type="application/json">` child, else from
 * the address in `src`. A region opens what is known of it; a phone lists provinces, then their regions.
 *
 * @element kc-region-grid
 * @attr {'plan'|'readiness'|'quadrant'|'innovations'|'progress'} measure - What regions are shaded by; `readiness`
 *   unless said otherwise
 * @attr {string} province - Code of the only province to show, as `32`
 * @attr {string} boundaries - Address of a GeoJSON map of regions, to be drawn instead of tiles
 * @attr {string} code-property - Property of the map's features that holds the code of a region, if not a usual one
 * @attr {string} link - Address of a region's page; `{code}` stands for its code
 * @fires {KcLoadRegionsEvent} kc-load-regions - The widget has a list of regions and has drawn it
 * @fires {KcProblemEvent} kc-problem - The list can't be shown; the reader is told why
 * @fires {KcSelectEvent} kc-select - A region was chosen; `preventDefault()` keeps its details closed
 */
export class KcRegionGrid extends WidgetElement {
  static override properties: PropertyDeclarations = {
    regions: { attribute: false },
    geojson: { attribute: false },
    bands: { attribute: false },
    boundaries: {},
    codeProperty: { attribute: 'code-property' },
    measure: {},
    province: {},
    link: {},
  };

  static override styles: CSSResultGroup = [
    WidgetElement.styles,
    listStyles,
    virtualTableStyles,
    drawingStyles,
    regionGridStyles,
  ];

  /** Regions with their figures, or summaries of plans; they come before JSON and `src`. */
  declare regions: GivenRegions | null;
  /** A GeoJSON FeatureCollection of kabupaten and kota with their codes; it comes before `boundaries`. */
  declare geojson: unknown;
  /** Bands of readiness, the lowest first, if not the built-in ones. */
  declare bands: readonly Band[] | null;
  /** Address of a GeoJSON map. */
  declare boundaries: string | null;
  /** Property of the map's features that holds the code of a region. */
  declare codeProperty: string | null;
  /** What regions are shaded by; readers may change it. */
  declare measure: string | null;
  /** Code of the only province that is shown; readers may change it. */
  declare province: string | null;
  /** Address of a region's page; `{code}` stands for its code. */
  declare link: string | null;

  readonly #source = new RegionsSource(this);
  readonly #map = new BoundariesSource(this);
  readonly #dialog = new RegionDialog(this);
  readonly #retry = (): void => this.reload();
  readonly #retryMap = (): void => this.#map.reload();
  readonly #model = memoizeLast(gridModel);
  readonly #table = memoizeLast(regionTable);
  readonly #found = memoizeLast(findPlaces);
  readonly #matches = memoizeLast(
    (found: readonly FoundPlace[]): ReadonlySet<string> => new Set(found.map(({ code }) => code)),
  );
  readonly #rows = new VirtualList(this, 0);
  /** What a server has drawn for readers without JavaScript; the first update has to find it as it is. */
  #whole = onServer || this.shadowRoot !== null;
  #places: Places | null = null;
  #told: RegionsState | null = null;
  #active: string | null = null;
  #pointed: string | null = null;
  #words = '';

  constructor() {
    super();
    this.regions = null;
    this.geojson = null;
    this.bands = null;
    this.boundaries = null;
    this.codeProperty = null;
    this.measure = null;
    this.province = null;
    this.link = null;
  }

  /** Fetches `src` again, for every widget on the page that shows it. */
  reload(): void {
    this.#source.reload();
  }

  protected override get busy(): boolean {
    return this.#source.state.kind === 'loading' || this.#places?.problem === 'map-loading';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#source.refresh();
    this.#places = this.#map.find();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (!this.#whole) return;
    this.#whole = false;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { state } = this.#source;
    if (state === this.#told) return;
    this.#told = state;
    if (state.kind === 'loaded') this.dispatchEvent(new KcLoadRegionsEvent(state.regions));
    if (state.kind === 'failed' || state.kind === 'refused') {
      this.dispatchEvent(new KcProblemEvent(state));
    }
  }

  protected override renderContent(): unknown {
    const { canReload, stale, state } = this.#source;
    const locale = this.language.value;
    const text = regionMessages[locale];
    const retry = canReload ? this.#retry : null;
    if (state.kind === 'none') return message(text.noneTitle, html`<p>${text.noneGiven}</p>`);
    if (state.kind !== 'loaded') return stateMessage(state, locale, retry, this);
    const places = this.#places;
    if (places === null) return nothing;
    const context = this.#context(state.regions, places.layout);
    return html`${staleNote(stale, locale, retry)}
      <div class="stack">
        ${gridHeading(context)}
        ${
          state.regions.length === 0
            ? message(text.emptyTitle, html`<p>${text.emptyHint}</p>`)
            : this.#content(context, places.problem)
        }
        ${remarks(
          context,
          state.leftOut,
          places.problem,
          this.#map.canReload ? this.#retryMap : null,
        )}
      </div>`;
  }

  #content(context: GridContext, problem: Places['problem']): TemplateResult {
    const { layout, locale, model, province, text } = context;
    const found = this.#found(this.#words, layout);
    const choose = (code: string): void => this.#choose(code, layout);
    const picture = html`${legend(context)}
    ${
      problem === 'map-loading'
        ? html`<p class="state loading" role="status">${text.mapLoading}</p>`
        : mapFrame(context, {
            choose,
            press: (event) => this.#press(event, context),
            point: (code) => this.#point(code),
          })
    }`;
    return html`${toolbar(context, {
      words: this.#words,
      found,
      search: (words) => this.#search(words),
      go: (place) => this.#go(place, layout),
      shadeBy: (measure) => this.#shadeBy(measure),
      setProvince: (code) => this.#show(code, false),
    })}
    ${gridFigure(context, {
      picture,
      table: this.#table(model, layout, province, locale),
      disclosure: this.disclosure,
      rows: this.#rows,
      whole: this.#whole,
    })}
    ${
      province === null
        ? provinceList(context, (code) => this.#show(code, true))
        : regionList(context, { province, choose, back: () => this.#show(null, true) })
    }
    ${this.#dialog.render(context, (code) => linkOf(this.link, code, this.baseURI))}`;
  }

  #context(regions: Parameters<typeof gridModel>[0], layout: Layout): GridContext {
    const locale = this.language.value;
    const model = this.#model(regions, layout, readMeasure(this.measure), this.bands);
    const asked = this.province;
    const province = asked !== null && model.provinces.has(asked) ? asked : null;
    const shown = layout.shapes.filter(
      ({ provinceCode }) => province === null || provinceCode === province,
    );
    const active = shown.find(({ code }) => code === this.#active) ?? shown[0];
    return {
      locale,
      text: regionMessages[locale],
      layout,
      model,
      explanations: this.explanations,
      province,
      active: active?.code ?? '',
      pointed: this.#pointed,
      matches: this.#matches(this.#found(this.#words, layout)),
    };
  }

  #press(event: KeyboardEvent, { active, layout, province }: GridContext): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(active, layout);
      return;
    }
    const shapes = layout.shapes.filter(
      ({ provinceCode }) => province === null || provinceCode === province,
    );
    const from = shapes.find(({ code }) => code === active);
    if (from === undefined) return;
    const ends = { Home: shapes[0], End: shapes.at(-1) };
    const to =
      event.key === 'Home' || event.key === 'End'
        ? ends[event.key]
        : isDirection(event.key)
          ? (nearestShape(shapes, from, event.key) ?? from)
          : undefined;
    if (to === undefined) return;
    event.preventDefault();
    this.#active = to.code;
    this.requestUpdate();
    this.#focus(`[data-code="${to.code}"]`);
  }

  /** Details open over the place that was chosen; what Tab reaches there is the region. */
  #choose(code: string, { shapes }: Layout): void {
    if (shapes.some((shape) => shape.code === code)) this.#active = code;
    this.requestUpdate();
    this.#dialog.open(code);
  }

  #point(code: string | null): void {
    if (this.#pointed === code) return;
    this.#pointed = code;
    this.requestUpdate();
  }

  #search(words: string): void {
    this.#words = words;
    this.requestUpdate();
  }

  #shadeBy(measure: RegionMeasure): void {
    this.measure = measure;
  }

  #go({ code, kind, provinceCode }: FoundPlace, layout: Layout): void {
    if (kind === 'province') {
      this.#words = '';
      this.#show(code, true);
      return;
    }
    // What was found has to be seen.
    if (this.province !== null && this.province !== provinceCode) this.province = null;
    this.#choose(code, layout);
  }

  /** Shows one province or all; a list that another one takes the place of is read from its title. */
  #show(province: string | null, fromList: boolean): void {
    this.province = province;
    if (fromList) void this.updateComplete.then(() => this.#focus('#places-title'));
  }

  #focus(selector: string): void {
    const target = this.renderRoot.querySelector(selector);
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-region-grid': KcRegionGrid;
  }
}
