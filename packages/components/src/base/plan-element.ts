import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan, PublishedMasterplan } from '@kotacerdas/core/masterplan';
import { translateTerm } from '@kotacerdas/core/locale';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { KcLoadEvent } from './events/load-event.js';
import { KcProblemEvent } from './events/problem-event.js';
import { sentence } from './locale/sentence.js';
import { provenance } from './plan-header.js';
import type { LoadedPlan, PlanState } from './source/plan.js';
import { PlanSource } from './source/plan-source.js';
import { staleNote } from './states/stale-note.js';
import { stateMessage } from './states/state-message.js';
import { WidgetElement } from './widget-element.js';

/**
 * A widget that draws a plan. It takes the plan from the property `masterplan` or `published`, else from a
 * `<script type="application/json">` child, else from the address in `src`; JSON may be a published
 * edition or a bare masterplan. Other children are for readers without JavaScript and disappear once the
 * widget stands.
 *
 * @fires {KcLoadEvent} kc-load - The widget has a plan and has drawn it
 * @fires {KcProblemEvent} kc-problem - The plan can't be shown; the reader is told why
 */
export abstract class PlanElement extends WidgetElement {
  static override properties: PropertyDeclarations = {
    masterplan: { attribute: false },
    published: { attribute: false },
    framework: { attribute: false },
    asOf: { attribute: 'as-of' },
  };

  /** A plan that was checked before; it comes before JSON and `src`. */
  declare masterplan: Masterplan | null;
  /** A published edition that was read before, with its number and its own framework. */
  declare published: PublishedMasterplan | null;
  /** A framework of the region's own that the plan names; built-in ones are found by themselves. */
  declare framework: Framework | null;
  /** ISO 8601. The moment freshness is counted from, if not that of publication or today. */
  declare asOf: string | null;

  readonly #source = new PlanSource(this);
  readonly #retry = (): void => this.reload();
  #told: PlanState | null = null;

  constructor() {
    super();
    this.masterplan = null;
    this.published = null;
    this.framework = null;
    this.asOf = null;
  }

  /** Fetches `src` again, for every widget on the page that shows it. */
  reload(): void {
    this.#source.reload();
  }

  /**
   * What stands below a picture of this widget that is saved: whose plan it is, what moment it shows, what it isn't.
   *
   * @internal
   */
  get pictureNotes(): readonly string[] {
    const { state } = this.#source;
    if (state.kind !== 'loaded') return [];
    const locale = this.language.value;
    const { region, sample } = state.plan.masterplan;
    const signs = [
      ...(sample ? (['sample-data'] as const) : []),
      ...(this.scored ? (['simulation'] as const) : []),
    ].map((term) => sentence(translateTerm(locale, term)));
    return [
      `${region.name} · ${provenance(state.plan, locale)}`,
      ...(signs.length === 0 ? [] : [signs.join(' · ')]),
    ];
  }

  /** Whether its figures are scores that nobody has given officially. */
  protected get scored(): boolean {
    return false;
  }

  protected abstract renderPlan(plan: LoadedPlan): unknown;

  protected override get busy(): boolean {
    return this.#source.state.kind === 'loading';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#source.refresh();
  }

  protected override renderContent(): unknown {
    const { canReload, stale, state } = this.#source;
    const locale = this.language.value;
    const retry = canReload ? this.#retry : null;
    return state.kind === 'loaded'
      ? html`${staleNote(stale, locale, retry)} ${this.renderPlan(state.plan)}`
      : stateMessage(state, locale, retry, this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { state } = this.#source;
    if (state === this.#told) return;
    this.#told = state;
    if (state.kind === 'loaded') this.dispatchEvent(new KcLoadEvent(state.plan));
    if (state.kind === 'failed' || state.kind === 'refused') {
      this.dispatchEvent(new KcProblemEvent(state));
    }
  }
}
