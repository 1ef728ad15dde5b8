/** What draws again when it is asked to: a widget, or a part of one. */
export interface Redrawn {
  requestUpdate: () => void;
  /** Told when a part didn't come, by who has something to say then. */
  readonly partFailed?: () => void;
}

/** A part of a widget that few readers need: it is loaded when it is first asked for, once for the whole page. */
export class Later<Part> {
  #part: Part | null = null;
  #loading: Promise<Part | null> | null = null;
  readonly #waiting = new Set<Redrawn>();
  readonly #load: () => Promise<Part>;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part, or `null` until it is there; the host then draws again. A part that didn't come is asked for anew. */
  get(host: Redrawn): Part | null {
    if (this.#part !== null) return this.#part;
    this.#waiting.add(host);
    void this.fetch();
    return null;
  }

  /** The part once it is there, for what a click begins; `null` if it didn't come. */
  fetch(): Promise<Part | null> {
    if (this.#part !== null) return Promise.resolve(this.#part);
    this.#loading ??= this.#fetch().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  /** Brings the part along, where widgets have to be drawn at once: in one file, on a server, in a page from one. */
  provide(part: Part): void {
    this.#part = part;
    for (const host of this.#waiting) host.requestUpdate();
    this.#waiting.clear();
  }

  async #fetch(): Promise<Part | null> {
    try {
      const part = await this.#load();
      this.provide(part);
      return part;
    } catch (error) {
      console.error('kotacerdas: a part of a widget could not be loaded.', error);
      for (const host of this.#waiting) host.partFailed?.();
      return null;
    }
  }
}
