import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Disclosure } from './controllers/disclosure.js';
import { KcLoadEvent } from './events/load-event.js';
import { KcProblemEvent } from './events/problem-event.js';
import { explainStyles } from './explain/explain.styles.js';
import { Explanations } from './explain/explanations.js';
import { figureStyles } from './figure/figure.styles.js';
import { LocaleController } from './locale/locale-controller.js';
import type { LoadedPlan, PlanState } from './source/plan.js';
import { PlanSource } from './source/plan-source.js';
import { staleNote } from './states/stale-note.js';
import { stateMessage } from './states/state-message.js';
import { stateStyles } from './states/state.styles.js';
import { baseStyles } from './theme/base.styles.js';
import { tokenStyles } from './theme/tokens.styles.js';

/**
 * A widget that draws a plan. It takes the plan from the property `masterplan`, else from a
 * `<script type="application/json">` child, else from the address in `src`; JSON may be a published
 * edition or a bare masterplan. Other children are for readers without JavaScript and disappear once the
 * widget stands.
 *
 * @fires {KcLoadEvent} kc-load - The widget has a plan and has drawn it
 * @fires {KcProblemEvent} kc-problem - The plan can't be shown; the reader is told why
 */
export abstract class PlanElement extends LitElement {
  static override properties: PropertyDeclarations = {
    masterplan: { attribute: false },
    framework: { attribute: false },
    asOf: { attribute: 'as-of' },
    src: {},
    theme: { reflect: true },
  };

  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    stateStyles,
    figureStyles,
    explainStyles,
  ];

  /** A plan that was checked before; it comes before JSON and `src`. */
  declare masterplan: Masterplan | null;
  /** A framework of the region's own that the plan names; built-in ones are found by themselves. */
  declare framework: Framework | null;
  /** ISO 8601. The moment freshness is counted from, if not that of publication or today. */
  declare asOf: string | null;
  /** Address of a published edition or a bare masterplan. */
  declare src: string | null;
  /** `light`, `dark` or `auto` (the reader's system); without it, the colour scheme of the page. */
  declare theme: 'light' | 'dark' | 'auto' | null;

  protected readonly language = new LocaleController(this);
  protected readonly disclosure = new Disclosure(this);
  protected readonly explanations = new Explanations(this);
  readonly #source = new PlanSource(this);
  readonly #retry = (): void => this.reload();
  #told: PlanState | null = null;

  constructor() {
    super();
    this.masterplan = null;
    this.framework = null;
    this.asOf = null;
    this.src = null;
    this.theme = null;
  }

  /** Fetches `src` again, for every widget on the page that shows it. */
  reload(): void {
    this.#source.reload();
  }

  protected abstract renderPlan(plan: LoadedPlan): unknown;

  protected override render(): TemplateResult {
    const { stale, state } = this.#source;
    const locale = this.language.value;
    const retry = this.#source.canReload ? this.#retry : null;
    const content =
      state.kind === 'loaded'
        ? html`${staleNote(stale, locale, retry)}${this.renderPlan(state.plan)}
          ${this.explanations.dialog(locale)}`
        : stateMessage(state, locale, retry);
    return html`<div class="root" part="base" lang=${locale} aria-busy=${state.kind === 'loading'}>
      ${content}
    </div>`;
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
