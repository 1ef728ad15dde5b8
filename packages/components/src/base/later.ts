/** What draws again when it is asked to: a widget, or a part of one. */
export interface Redrawn {
  requestUpdate: () => void;
}

/** A part of a widget that few readers need: it is loaded when it is first asked for, once for the whole page. */
export class Later<Part> {
  #part: Part | null = null;
  #isLoading = false;
  readonly #waiting = new Set<Redrawn>();
  readonly #load: () => Promise<Part>;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part, or `null` until it is there; the host then draws again. A part that didn't come is asked for anew. */
  get(host: Redrawn): Part | null {
    if (this.#part !== null) return this.#part;
    this.#waiting.add(host);
    if (!this.#isLoading) void this.#fetch();
    return null;
  }

  /** Brings the part along, where widgets have to be drawn at once: in one file, on a server, in a page from one. */
  provide(part: Part): void {
    this.#part = part;
    for (const host of this.#waiting) host.requestUpdate();
    this.#waiting.clear();
  }

  async #fetch(): Promise<void> {
    this.#isLoading = true;
    try {
      this.provide(await this.#load());
    } catch (error) {
      console.error('kotacerdas: a part of a widget could not be loaded.', error);
    } finally {
      this.#isLoading = false;
    }
  }
}
