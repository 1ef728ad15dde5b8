import type { Program } from '@kotacerdas/core/masterplan';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { KcSelectEvent } from '../../base/events/select-event.js';
import { Later } from '../../base/later.js';
import type { ActionTableMessages } from '../messages/types.js';
import type { PlanIndex } from './plan-index.js';

/** Everything about a programme is for those who ask for one. */
export const laterProgramDetails = new Later(() =>
  import('./program-details.js').then(({ programDetails }) => programDetails),
);

type Host = ReactiveControllerHost & EventTarget & { readonly renderRoot: ParentNode };

/**
 * The programme a reader has chosen, and the dialog with its details. Choosing fires `kc-select`; a page that
 * prevents it shows its own.
 *
 * @csspart details - The dialog with the details of a programme
 */
export class ProgramDialog implements ReactiveController {
  #id: string | null = null;
  #focused: string | null = null;
  readonly #host: Host;
  readonly #closed = (): void => {
    this.#id = null;
    this.#focused = null;
    this.#host.requestUpdate();
  };

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Tells the page of the choice and opens the details, unless the page shows its own. */
  open(program: Program): void {
    const shown = this.#host.dispatchEvent(new KcSelectEvent({ kind: 'program', id: program.id }));
    if (!shown) return;
    this.#id = program.id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.program');
    if (dialog === null || this.#focused === this.#id) return;
    this.#focused = this.#id;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('#program-title')?.focus();
  }

  /** The dialog, while a programme of the plan is open. */
  render(
    index: PlanIndex,
    text: ActionTableMessages,
    remarksOn: (program: Program) => readonly string[] = () => [],
  ): unknown {
    const program = this.#id === null ? undefined : index.programs.get(this.#id);
    const programDetails = program === undefined ? null : laterProgramDetails.get(this.#host);
    if (program === undefined || programDetails === null) return nothing;
    const open = (other: Program) => this.open(other);
    return html`<dialog
      class="program"
      part="details"
      aria-labelledby="program-title"
      @close=${this.#closed}
      @click=${closeOutside}
    >
      <div class="program-body">
        <p class="program-head">
          <span class="muted" dir="auto">${program.code}</span>
          <button type="button" class="button" @click=${closeDialog}>${text.details.close}</button>
        </p>
        ${programDetails({ program, index, text, open, remarks: remarksOn(program) })}
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
