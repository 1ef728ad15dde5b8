import { fetchDocument, type DocumentState } from './fetch-document.js';

/** Milliseconds after which a reader is told that it takes long. */
const slowAfter = 8_000;

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

  state: DocumentState = { kind: 'loading', slow: false };
  readonly #listeners = new Set<() => void>();
  #request: AbortController | null = null;

  private constructor(readonly url: string) {}

  /** Calls back on every change of state until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#request === null) void this.#load(false);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#request?.abort();
      if (documents.get(this.url) === this) documents.delete(this.url);
    };
  }

  /**
   * Asks again. A document that is already shown stays until the answer has come, and after an answer that
   * is none.
   */
  reload(): void {
    if (this.state.kind === 'failed') this.#change({ kind: 'loading', slow: false });
    void this.#load(true);
  }

  async #load(again: boolean): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const patience = setTimeout(() => {
      if (this.state.kind === 'loading') this.#change({ kind: 'loading', slow: true });
    }, slowAfter);
    const answer = await fetchDocument(this.url, request.signal, again);
    clearTimeout(patience);
    if (request.signal.aborted) return;
    if (answer.ok) this.#change({ kind: 'ready', document: answer.document, failure: null });
    else if (this.state.kind === 'ready') this.#change({ ...this.state, failure: answer.failure });
    else this.#change({ kind: 'failed', failure: answer.failure });
  }

  #change(state: DocumentState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
