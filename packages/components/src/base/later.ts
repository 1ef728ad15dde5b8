/** What draws again when it is asked to: a widget, or a part of one. */
export interface Redrawn {
  requestUpdate: () => void;
  /** Told when a part didn't come, by who has something to say then. */
  readonly partFailed?: () => void;
}

/** A part of a widget that few readers need: it is loaded when it is first asked for, once for the whole page. */
export class Later<Part> {
  #part: Part | null = null;
  #failed = false;
  #loading: Promise<Part | null> | null = null;
  readonly #waiting = new Set<Redrawn>();
  readonly #load: () => Promise<Part>;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /**
   * The part, or `null` until it is there; the host then draws again. One that didn't come is not asked for again by
   * drawing: browsers remember a module that failed for as long as the page lives.
   */
  get(host: Redrawn): Part | null {
    if (this.#part !== null) return this.#part;
    this.#waiting.add(host);
    if (this.#failed) queueMicrotask(() => host.partFailed?.());
    else void this.fetch();
    return null;
  }

  /** Whether the part was asked for and didn't come. */
  get failed(): boolean {
    return this.#failed;
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
    this.#failed = false;
    for (const host of this.#waiting) host.requestUpdate();
    this.#waiting.clear();
  }

  async #fetch(): Promise<Part | null> {
    const part = await this.#load().catch((error: unknown) => {
      console.error('kotacerdas: a part of a widget could not be loaded.', error);
      return null;
    });
    if (part !== null) this.provide(part);
    else {
      this.#failed = true;
      for (const host of this.#waiting) host.partFailed?.();
    }
    return part;
  }
}
