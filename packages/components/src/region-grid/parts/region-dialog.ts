import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { KcSelectEvent } from '../../base/events/select-event.js';
import { baseMessages } from '../../base/messages/messages.js';
import type { GridContext } from '../grid-context.js';
import { regionDetails } from './region-details.js';

type Host = ReactiveControllerHost & EventTarget & { readonly renderRoot: ParentNode };

/**
 * The region a reader has chosen, and the dialog with what is known of it. Choosing fires `kc-select`; a page that
 * prevents it shows its own.
 *
 * @csspart details - The dialog with what is known of a region
 */
export class RegionDialog implements ReactiveController {
  #code: string | null = null;
  #shown: string | null = null;
  readonly #host: Host;
  readonly #closed = (): void => {
    this.#code = null;
    this.#shown = null;
    this.#host.requestUpdate();
  };

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  open(code: string): void {
    if (!this.#host.dispatchEvent(new KcSelectEvent({ kind: 'region', id: code }))) return;
    this.#code = code;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.region');
    // One that was just closed still stands while focus goes back to the map.
    if (dialog === null || this.#shown === this.#code) return;
    this.#shown = this.#code;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>('#region-title')?.focus();
  }

  /** The dialog, while a region is open. */
  render(context: GridContext, linkTo: (code: string) => string | null): unknown {
    if (this.#code === null) return nothing;
    return html`<dialog
      class="region"
      part="details"
      aria-labelledby="region-title"
      @close=${this.#closed}
      @click=${closeOutside}
    >
      <div class="region-body">
        ${regionDetails(this.#code, linkTo(this.#code), context)}
        <p>
          <button type="button" class="button" @click=${closeDialog}>
            ${baseMessages[context.locale].close}
          </button>
        </p>
      </div>
    </dialog>`;
  }
}

function closeDialog({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}

/** A click on the dialog itself is one beside its content: on the backdrop. */
function closeOutside(event: Event): void {
  if (event.target === event.currentTarget) closeDialog(event);
}
