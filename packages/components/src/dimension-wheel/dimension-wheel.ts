import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { dimensionStyles } from '../base/dimension/dimension.styles.js';
import { KcSelectEvent } from '../base/events/select-event.js';
import { figureWithTable } from '../base/figure/figure-with-table.js';
import { PlanElement } from '../base/plan-element.js';
import { planHeading } from '../base/plan-heading.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { LoadedPlan } from '../base/source/plan.js';
import { message } from '../base/states/state-message.js';
import { wheelContents, type WheelContents } from './contents.js';
import { dimensionWheelStyles } from './dimension-wheel.styles.js';
import { centreKey, segmentKey, step } from './drawing/step.js';
import { wheelSegments, type Segment, type WheelSegments } from './drawing/wheel-segments.js';
import { wheel } from './drawing/wheel.js';
import { wheelStyles } from './drawing/wheel.styles.js';
import { centreLabel, measureName, measures, measureText, toMeasure } from './measures.js';
import { wheelMessages } from './messages/messages.js';
import { details } from './parts/details.js';
import { wheelTable } from './parts/wheel-table.js';

/**
 * Dimensions and sub-dimensions of the plan's framework as a wheel, shaded by what stands behind each. A piece that
 * is chosen shows its problems, needs, innovations, strategies, programmes, budget and progress beside the wheel.
 * Right and left arrows go round a ring, up leads outwards, down inwards, Enter and space choose.
 *
 * @element kc-dimension-wheel
 * @attr {'items'|'problems'|'needs'|'innovations'|'strategies'|'programs'|'budget'|'progress'} measure - What the
 *   wheel is shaded by; all items unless said otherwise
 * @attr {string} src - Address of a published edition or a bare masterplan, as JSON
 * @attr {string} as-of - ISO 8601 moment the figures stand for
 * @attr {'light'|'dark'|'auto'} theme - Colour scheme; without it, that of the page
 * @attr {string} lang - `en` for English, anything else for Bahasa Indonesia; inherited
 * @fires {KcSelectEvent} kc-select - A dimension or sub-dimension was chosen; `preventDefault()` keeps the widget
 *   from showing what is behind it
 * @slot - Not rendered: a JSON `<script>` and content for readers without JavaScript
 * @csspart base - The widget's surface
 * @csspart figure - Picture, button and table
 * @csspart wheel - The drawing
 * @csspart details - What stands behind the chosen piece
 * @csspart figures - Its figures
 * @csspart dimension-mark - The sign of a dimension
 * @csspart table - The table behind the drawing
 * @csspart table-button - The button that shows the table
 * @csspart state - What stands in place of a plan that isn't there
 * @cssproperty --kc-accent - The one accent colour
 * @cssproperty --kc-surface - Background
 * @cssproperty --kc-ink - Text
 * @cssproperty --kc-dimension-1 - Hue of the first dimension, and so on to `--kc-dimension-6`
 * @cssproperty --kc-font-family - Type
 * @cssproperty --kc-font-size - Size of the running text; all else follows
 * @cssproperty --kc-padding - Space inside the edge
 * @cssproperty --kc-radius - Corners of the surface
 */
export class KcDimensionWheel extends PlanElement {
  static override properties: PropertyDeclarations = { measure: {} };

  static override styles: CSSResultGroup = [
    PlanElement.styles,
    dimensionStyles,
    wheelStyles,
    dimensionWheelStyles,
  ];

  /** What the wheel is shaded by; readers may change it. */
  declare measure: string;

  readonly #contents = memoizeLast(wheelContents);
  readonly #segments = memoizeLast(wheelSegments);
  /** Keys of pieces: where Tab leads, and what is shown. */
  #active = centreKey;
  #chosen = centreKey;

  constructor() {
    super();
    this.measure = 'items';
  }

  protected override renderPlan(plan: LoadedPlan): TemplateResult {
    const text = wheelMessages[this.language.value];
    const contents = this.#contents(plan);
    return html`<div class="stack">
      ${planHeading(plan, text.title, this.language.value)}
      ${
        contents.total.figures.items === 0
          ? message(text.emptyTitle, html`<p>${text.emptyHint}</p>`)
          : this.#parts(plan, contents)
      }
    </div>`;
  }

  #parts(plan: LoadedPlan, contents: WheelContents): TemplateResult {
    const locale = this.language.value;
    const text = wheelMessages[locale];
    const measure = toMeasure(this.measure);
    const segments = this.#segments(contents, plan.framework, measure, locale);
    const all = [...segments.inner, ...segments.outer];
    const keys = [centreKey, ...all.map(segmentKey)];
    // A plan with another framework may have come since.
    const known = (key: string) => (keys.includes(key) ? key : centreKey);
    const chosen = known(this.#chosen);
    const figure = measureText(contents.total.figures, measure, locale);
    const label = measureName(measure, locale);
    const picture = html`<div class="wheel-frame">
      <div
        class="wheel-crop"
        @click=${(event: Event) => this.#click(event, all)}
        @keydown=${(event: KeyboardEvent) => this.#key(event, segments)}
      >
        ${wheel({
          segments,
          title: `${text.title}: ${label}`,
          description: text.description,
          centre: { figure, label: centreLabel(measure, locale), name: text.wholeName(figure) },
          active: known(this.#active),
          chosen,
        })}
      </div>
    </div>`;
    return html`${this.#measures(measure)}
      <div class="wheel-parts">
        ${figureWithTable({
          key: 'wheel',
          picture,
          table: wheelTable(contents, segments, measure, locale),
          locale,
          disclosure: this.disclosure,
        })}
        ${details({
          plan,
          contents,
          segments,
          chosen: all.find((segment) => segmentKey(segment) === chosen) ?? null,
          measure,
          locale,
          choose: (segment) => this.#chooseInList(segment),
        })}
      </div>`;
  }

  #measures(chosen: string): TemplateResult {
    const locale = this.language.value;
    return html`<label class="measure no-print">
      <span class="muted">${wheelMessages[locale].measure}</span>
      <select
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) this.measure = target.value;
        }}
      >
        ${measures.map(
          (measure) =>
            html`<option value=${measure} ?selected=${measure === chosen}>
              ${measureName(measure, locale)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #click({ target }: Event, segments: readonly Segment[]): void {
    const key = keyAt(target);
    if (key === null) return;
    this.#active = key;
    this.#choose(segments.find((segment) => segmentKey(segment) === key) ?? null);
  }

  #key(event: KeyboardEvent, segments: WheelSegments): void {
    const from = keyAt(event.target);
    if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#click(event, [...segments.inner, ...segments.outer]);
      return;
    }
    const to = step(segments, from, event.key);
    if (to === null) return;
    event.preventDefault();
    this.#active = to;
    this.requestUpdate();
    const piece = [...this.renderRoot.querySelectorAll('.segment')].find(
      (entry) => entry.getAttribute('data-key') === to,
    );
    if (piece instanceof SVGElement) piece.focus();
  }

  /** The list is replaced by another one: reading goes on at its title. */
  #chooseInList(segment: Segment | null): void {
    this.#choose(segment);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#details-title')?.focus();
    });
  }

  #choose(segment: Segment | null): void {
    if (segment !== null) {
      const { id, kind } = segment;
      if (!this.dispatchEvent(new KcSelectEvent({ kind, id }))) return;
    }
    this.#chosen = segment === null ? centreKey : segmentKey(segment);
    this.#active = this.#chosen;
    this.requestUpdate();
  }
}

function keyAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-key]')?.getAttribute('data-key') ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-dimension-wheel': KcDimensionWheel;
  }
}
