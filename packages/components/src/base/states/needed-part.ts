import type { Locale } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import type { Later, Redrawn } from '../later.js';
import { partMessages } from './part-messages.js';
import { alert } from './state-message.js';

/** A part that a widget can't do without where it is asked for: its place says that it comes, or that it didn't. */
export class NeededPart<Part> implements Redrawn {
  readonly #host: Redrawn;
  readonly #later: Later<Part>;

  constructor(host: Redrawn, later: Later<Part>) {
    this.#host = host;
    this.#later = later;
  }

  /** The part, or `null` as long as {@link standIn} takes its place. */
  get(): Part | null {
    return this.#later.failed ? null : this.#later.get(this);
  }

  /** Loads the part before it is asked for; whether that worked is told when it is. */
  expect(): void {
    if (!this.#later.failed && navigator.onLine) void this.#later.fetch();
  }

  standIn(locale: Locale): TemplateResult {
    const text = partMessages[locale];
    return this.#later.failed
      ? alert(text.failed, html`<p>${text.failedHint}</p>`)
      : html`<p class="state loading" part="state" role="status">${text.loading}</p>`;
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  partFailed(): void {
    this.#host.requestUpdate();
  }
}
