import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dropDraft, keepDraft, loadDraft } from './draft-store.js';

/**
 * What the reader is told of the draft: there is none; it is kept in this browser; it was brought back
 * after a reload; it was brought back and the plan has changed meanwhile; the browser won't keep it.
 */
export type DraftStatus = 'none' | 'kept' | 'restored' | 'outdated' | 'not-kept';

export interface DraftOptions<Value> {
  /** Where it is kept, or `null` while there is nothing to edit: names the widget, the plan and the part. */
  readonly key: () => string | null;
  /** What the plan says now. */
  readonly base: () => Value;
  /** Reads what was kept; `null` for what this widget can't have written. */
  readonly read: (stored: unknown) => Value | null;
}

/**
 * Work that isn't in the plan yet. It survives a reload and a lost connection in the reader's own browser,
 * can be undone and redone, and ends when the plan says the same or the reader throws it away. Values are
 * plain JSON and never changed in place.
 */
export class Draft<Value> implements ReactiveController {
  status: DraftStatus = 'none';
  /** ISO 8601; when it was last kept. */
  keptAt: string | null = null;
  online = true;
  #value: { readonly of: Value } | null = null;
  #base: unknown = null;
  #past: Value[] = [];
  #future: Value[] = [];
  #key: string | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftOptions<Value>;
  readonly #connection = (): void => {
    this.online = navigator.onLine;
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost, options: DraftOptions<Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.online = navigator.onLine;
    addEventListener('online', this.#connection);
    addEventListener('offline', this.#connection);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#connection);
    removeEventListener('offline', this.#connection);
  }

  /** The draft, or what the plan says. Call it while rendering: it notices another plan or part. */
  get value(): Value {
    const key = this.#options.key();
    if (key !== this.#key) this.#open(key);
    const base = this.#options.base();
    if (this.#value !== null && sameJson(this.#value.of, base)) this.#end();
    return this.#value === null ? base : this.#value.of;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Whether there is work that the plan doesn't have. */
  get pending(): boolean {
    return this.#value !== null;
  }

  /** Writes a step. */
  set(next: Value): void {
    const before = this.value;
    if (sameJson(before, next)) return;
    this.#past.push(before);
    this.#future = [];
    this.#keep(next);
  }

  /** Takes the last step back; gives what holds now, or `null` where there was none. */
  undo(): Value | null {
    return this.#step(this.#past, this.#future);
  }

  /** Does again what was undone last. */
  redo(): Value | null {
    return this.#step(this.#future, this.#past);
  }

  /** Throws the draft away. */
  discard(): void {
    this.#end();
    this.#past = [];
    this.#future = [];
    this.#host.requestUpdate();
  }

  #step(from: Value[], to: Value[]): Value | null {
    const now = this.value;
    const next = from.pop();
    if (next === undefined) return null;
    to.push(now);
    this.#keep(next);
    return next;
  }

  #open(key: string | null): void {
    this.#key = key;
    this.#value = null;
    this.#past = [];
    this.#future = [];
    this.status = 'none';
    this.keptAt = null;
    const stored = key === null ? null : loadDraft(key);
    const value = stored === null ? null : this.#options.read(stored.value);
    if (stored === null || value === null) return;
    this.#value = { of: value };
    this.#base = stored.base;
    this.keptAt = stored.keptAt;
    this.status = sameJson(stored.base, this.#options.base()) ? 'restored' : 'outdated';
  }

  #keep(next: Value): void {
    if (this.#value === null) this.#base = this.#options.base();
    this.#value = { of: next };
    this.keptAt = new Date().toISOString();
    const draft = { keptAt: this.keptAt, base: this.#base, value: next };
    this.status = this.#key !== null && keepDraft(this.#key, draft) ? 'kept' : 'not-kept';
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#value = null;
    this.status = 'none';
    this.keptAt = null;
    if (this.#key !== null) dropDraft(this.#key);
  }
}

function sameJson(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
