import type { Locale } from '@kotacerdas/core/locale';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { baseMessages } from '../messages/messages.js';
import type { explanationBody } from './explanation-body.js';
import type { Explanation } from './explanation.js';

type Host = ReactiveControllerHost & {
  readonly isConnected: boolean;
  readonly renderRoot: ParentNode;
};

/** Computes an explanation when somebody asks for it; with what it takes to do so still to be loaded, if need be. */
export type Explain = () => Explanation | Promise<Explanation>;

interface Opened {
  readonly explanation: Explanation;
  readonly body: typeof explanationBody;
}

/**
 * *Dari mana angka ini?*: figures that open what they are made of. The explanation is computed when
 * somebody asks.
 *
 * @csspart explain-button - A figure that says what it is made of
 */
export class Explanations implements ReactiveController {
  /** Settles once the explanation that was asked for is there. */
  opening: Promise<void> = Promise.resolve();
  #opened: Opened | 'failed' | null = null;
  #shown: Opened | 'failed' | null = null;
  readonly #host: Host;
  readonly #close = (): void => this.#show(null);

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** A figure as a button that explains it; `name` says which figure it is to those who can't see. */
  button(figure: unknown, name: string, locale: Locale, explain: Explain): TemplateResult {
    return html`<button
      type="button"
      class="explain"
      part="explain-button"
      aria-haspopup="dialog"
      title=${baseMessages[locale].whereFrom}
      @click=${() => {
        this.opening = this.#open(explain);
      }}
    >
      ${figure}<span class="visually-hidden">, ${name}. ${baseMessages[locale].whereFrom}</span>
    </button>`;
  }

  /** The open explanation, or nothing. */
  dialog(locale: Locale): unknown {
    const opened = this.#opened;
    if (opened === null) return nothing;
    return opened === 'failed'
      ? html`<p class="note" role="alert">${baseMessages[locale].partMissing}</p>`
      : opened.body(opened.explanation, locale, this.#close);
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.explanation');
    // Once: a dialog that was just closed is still drawn until it says so.
    if (dialog === null || this.#shown === this.#opened) return;
    this.#shown = this.#opened;
    dialog.showModal();
  }

  /** What comes for a widget that has left the page opens nothing. */
  hostDisconnected(): void {
    this.#opened = null;
  }

  async #open(explain: Explain): Promise<void> {
    try {
      const [explanation, { explanationBody: body }] = await Promise.all([
        explain(),
        import('./explanation-body.js'),
      ]);
      if (this.#host.isConnected) this.#show({ explanation, body });
    } catch (error) {
      console.error('kotacerdas: an explanation could not be loaded.', error);
      this.#show('failed');
    }
  }

  #show(opened: Opened | 'failed' | null): void {
    this.#opened = opened;
    this.#host.requestUpdate();
  }
}
