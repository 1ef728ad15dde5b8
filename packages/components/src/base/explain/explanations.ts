import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { baseMessages } from '../messages/messages.js';
import { explanationBody } from './explanation-body.js';
import type { Explanation } from './explanation.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * *Dari mana angka ini?*: figures that open what they are made of. The explanation is computed when
 * somebody asks.
 *
 * @csspart explain-button - A figure that says what it is made of
 */
export class Explanations implements ReactiveController {
  #explain: (() => Explanation) | null = null;
  readonly #host: Host;
  readonly #close = (): void => {
    this.#explain = null;
    this.#host.requestUpdate();
  };

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** A figure as a button that explains it; `name` says which figure it is to those who can't see. */
  button(figure: unknown, name: string, locale: Locale, explain: () => Explanation): unknown {
    return html`<button
      type="button"
      class="explain"
      part="explain-button"
      aria-haspopup="dialog"
      title=${baseMessages[locale].whereFrom}
      @click=${() => {
        this.#explain = explain;
        this.#host.requestUpdate();
      }}
    >
      ${figure}<span class="visually-hidden">, ${name}. ${baseMessages[locale].whereFrom}</span>
    </button>`;
  }

  /** The open explanation, or nothing. */
  dialog(locale: Locale): unknown {
    return this.#explain === null ? nothing : explanationBody(this.#explain(), locale, this.#close);
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.explanation');
    if (dialog !== null && !dialog.open) dialog.showModal();
  }
}
