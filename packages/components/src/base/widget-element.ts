import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { adoptOwnStyles } from './adopt-own-styles.js';
import { AfterFirstFrame } from './controllers/after-first-frame.js';
import { Disclosure } from './controllers/disclosure.js';
import { explainStyles } from './explain/explain.styles.js';
import { Explanations } from './explain/explanations.js';
import { figureStyles } from './figure/figure.styles.js';
import { LocaleController } from './locale/locale-controller.js';
import { baseMessages } from './messages/messages.js';
import { onServer } from './on-server.js';
import { resetUnset } from './reset-unset.js';
import { stateStyles } from './states/state.styles.js';
import { baseStyles } from './theme/base.styles.js';
import { tokenStyles } from './theme/tokens.styles.js';

/**
 * What all widgets are: a surface that knows its language and colour scheme and explains its figures.
 *
 * @attr {string} lang - `en` for English, anything else for Bahasa Indonesia; inherited
 * @slot - Not rendered: a JSON `<script>` and content for readers without JavaScript
 * @csspart base - The widget's surface
 * @cssproperty --kc-accent - The one accent colour
 * @cssproperty --kc-surface - Background
 * @cssproperty --kc-ink - Text
 * @cssproperty --kc-muted - Quieter text
 * @cssproperty --kc-line - Lines between and around parts
 * @cssproperty --kc-font-family - Type
 * @cssproperty --kc-font-size - Size of the running text; all else follows
 * @cssproperty --kc-padding - Space inside the edge
 * @cssproperty --kc-radius - Corners of the surface
 */
export abstract class WidgetElement extends LitElement {
  static override properties: PropertyDeclarations = {
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

  /** Address of the JSON that the widget shows. */
  declare src: string | null;
  /** `light`, `dark` or `auto` (the reader's system); without it, the colour scheme of the page. */
  declare theme: 'light' | 'dark' | 'auto' | null;

  protected readonly language = new LocaleController(this);
  protected readonly firstFrame = new AfterFirstFrame(this);
  protected readonly disclosure = new Disclosure(this, this.firstFrame);
  protected readonly explanations = new Explanations(this);

  /** Whether a part that the widget has asked for didn't come. */
  #partMissing = false;

  constructor() {
    super();
    this.src = null;
    this.theme = null;
  }

  protected abstract renderContent(): unknown;

  protected get busy(): boolean {
    return false;
  }

  /** Tells the reader that a part of the widget didn't come. */
  partFailed(): void {
    if (this.#partMissing) return;
    this.#partMissing = true;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const fromServer = onServer ? null : this.shadowRoot;
    // Without the hydration module what the server has drawn is drawn anew.
    if (!('litElementHydrateSupport' in globalThis)) fromServer?.replaceChildren();
    const root = super.createRenderRoot();
    if (fromServer !== null) adoptOwnStyles(fromServer, this.constructor);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!onServer) resetUnset(this, changed);
    this.language.refresh();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // Until then buttons keep their place, and can't be seen: what a server has drawn doesn't move.
    this.attachInternals().states.add('ready');
  }

  /** Also waits for what was put off behind the first frame, and for an explanation that is about to open. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.firstFrame.settled;
    await this.explanations.opening;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const locale = this.language.value;
    return html`<div
      class="root"
      part="base"
      lang=${locale}
      aria-busy=${this.busy && !this.#partMissing}
    >
      ${
        this.#partMissing
          ? html`<p class="note no-print" part="error" role="alert">
              ${baseMessages[locale].partMissing}
            </p>`
          : nothing
      }
      ${this.renderContent()} ${this.explanations.dialog(locale)}
    </div>`;
  }
}
