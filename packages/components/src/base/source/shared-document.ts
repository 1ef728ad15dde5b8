import { fetchDocument, type DocumentState } from './fetch-document.js';

const documents = new Map<string, SharedDocument>();

/**
 * One document for all widgets that name the same address: fetched once, forgotten when the last of
 * them has gone, aborted if it was still on its way.
 */
export class SharedDocument {
  /** The document at an absolute address. */
  static at(url: string): SharedDocument {
    const known = documents.get(url);
    if (known !== undefined) return known;
    const made = new SharedDocument(url);
    documents.set(url, made);
    return made;
  }

  state: DocumentState = { kind: 'loading' };
  readonly #listeners = new Set<() => void>();
  #request: AbortController | null = null;

  private constructor(readonly url: string) {}

  /** Calls back on every change of state until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#request === null) void this.#load();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#request?.abort();
      if (documents.get(this.url) === this) documents.delete(this.url);
    };
  }

  /** Asks again. A document that is already shown stays until the answer has come. */
  reload(): void {
    if (this.state.kind === 'failed') this.#change({ kind: 'loading' });
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const state = await fetchDocument(this.url, request.signal);
    if (!request.signal.aborted) this.#change(state);
  }

  #change(state: DocumentState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
