import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Disclosure } from './controllers/disclosure.js';
import { figureStyles } from './figure/figure.styles.js';
import { LocaleController } from './locale/locale-controller.js';
import type { LoadedPlan } from './source/plan.js';
import { PlanSource } from './source/plan-source.js';
import { stateMessage } from './states/state-message.js';
import { stateStyles } from './states/state.styles.js';
import { baseStyles } from './theme/base.styles.js';
import { tokenStyles } from './theme/tokens.styles.js';

/**
 * A widget that draws a plan. It takes the plan from the property `masterplan`, else from a
 * `<script type="application/json">` child, else from the address in `src`; JSON may be a published
 * edition or a bare masterplan. Other children are for readers without JavaScript and disappear once the
 * widget stands.
 */
export abstract class PlanElement extends LitElement {
  static override properties: PropertyDeclarations = {
    masterplan: { attribute: false },
    framework: { attribute: false },
    asOf: { attribute: 'as-of' },
    src: {},
    theme: { reflect: true },
  };

  static override styles: CSSResultGroup = [tokenStyles, baseStyles, stateStyles, figureStyles];

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
  readonly #source = new PlanSource(this);
  readonly #retry = (): void => this.reload();

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
    const { state } = this.#source;
    const locale = this.language.value;
    const content =
      state.kind === 'loaded'
        ? this.renderPlan(state.plan)
        : stateMessage(state, locale, this.#source.canReload ? this.#retry : null);
    return html`<div class="root" part="base" lang=${locale} aria-busy=${state.kind === 'loading'}>
      ${content}
    </div>`;
  }
}
