import { sameValue } from '@kotacerdas/core/masterplan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dropDraft, keepDraft, loadDraft } from './draft-store.js';
import { draftSession, type DraftSession, type DraftStatus } from './draft-session.js';

export type { DraftStatus };

export interface DraftOptions<Value> {
  /** Where it is kept, or `null` while there is nothing to edit: names the widget, the plan and the part. */
  readonly key: () => string | null;
  /** What the plan says now. */
  readonly base: () => Value;
  /** Reads what was kept; `null` for what this widget can't have written. */
  readonly read: (stored: unknown) => Value | null;
  /**
   * Tells the page, once for each step: what it knew and what holds now. After a reload it knows the plan
   * only, so that the next step brings what was restored with it.
   */
  readonly changed?: (from: Value, to: Value) => void;
  /**
   * What the reader did between `from` and `to`, done to `onto`: when the plan has changed under a draft,
   * what others did is kept. Without it the draft stays as it was.
   */
  readonly merge?: (from: Value, to: Value, onto: Value) => Value;
  /**
   * What of a value a plan can hold, where that is not all of it: a plan that says just that was changed by what was
   * done here.
   */
  readonly settled?: (value: Value) => Value;
  /**
   * Milliseconds after which what is being typed is told although its field hasn't been left; without it, the page
   * learns of it then. For pages that save by themselves.
   */
  readonly pause?: number;
}

type Host = ReactiveControllerHost & { readonly shadowRoot?: ParentNode | null };

/** Further back nobody goes step by step. */
const mostSteps = 200;

/**
 * Work that isn't in the plan yet. It survives a reload and a lost connection in the reader's own browser,
 * can be undone and redone, and ends when the plan says the same or the reader throws it away. Values are
 * plain JSON and never changed in place.
 */
export class Draft<Value> implements ReactiveController {
  online = true;
  #key: string | null = null;
  #session: DraftSession<Value> = draftSession();
  readonly #sessions = new Map<string | null, DraftSession<Value>>();
  /** Drafts wait until what a server has drawn is taken over: it knew of none. */
  #ready = false;
  readonly #host: Host;
  readonly #options: DraftOptions<Value>;
  #paused: ReturnType<typeof setTimeout> | undefined;
  readonly #connection = (): void => {
    this.online = navigator.onLine;
    this.#host.requestUpdate();
  };

  constructor(host: Host, options: DraftOptions<Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ready ||= !this.#host.shadowRoot?.firstElementChild;
    this.online = navigator.onLine;
    addEventListener('online', this.#connection);
    addEventListener('offline', this.#connection);
  }

  hostUpdated(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#connection);
    removeEventListener('offline', this.#connection);
    clearTimeout(this.#paused);
  }

  get status(): DraftStatus {
    return this.#session.status;
  }

  /** ISO 8601; when it was last kept. */
  get keptAt(): string | null {
    return this.#session.keptAt;
  }

  /** The draft, or what the plan says. Call it while rendering: it notices another plan or part. */
  get value(): Value {
    const base = this.#options.base();
    if (!this.#ready) return base;
    const key = this.#options.key();
    if (key !== this.#key) this.#open(key, base);
    this.#meet(base);
    const { value } = this.#session;
    return value === null ? base : value.of;
  }

  get canUndo(): boolean {
    return this.#session.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#session.future.length > 0;
  }

  /** Whether there is work that the plan doesn't have. */
  get pending(): boolean {
    return this.#session.value !== null;
  }

  /** What the page knows: what it was told last, or what the plan says. */
  get known(): Value {
    const { told } = this.#session;
    return told === null ? this.#options.base() : told.of;
  }

  /** Whether there is work that the page wasn't told of: it is being typed, or a reload brought it back. */
  get untold(): boolean {
    const { value } = this.#session;
    return (
      this.#options.changed !== undefined && value !== null && !sameValue(this.known, value.of)
    );
  }

  /**
   * Writes a step. With a `group`, such as the name of a field that is being typed in, it joins the step
   * before it of the same group, and the page isn't told until {@link tell}.
   */
  set(next: Value, group: string | null = null): void {
    const before = this.value;
    const session = this.#session;
    if (!sameValue(before, next)) {
      if (group === null || group !== session.group) {
        session.past.push(before);
        if (session.past.length > mostSteps) session.past.shift();
      }
      session.future = [];
      session.group = group;
      this.#keep(next);
    }
    clearTimeout(this.#paused);
    if (group === null) this.tell();
    else if (this.#options.pause !== undefined) {
      this.#paused = setTimeout(() => this.tell(), this.#options.pause);
    }
  }

  /** Ends a step that was written bit by bit, and tells the page what it doesn't know yet. */
  tell(): void {
    clearTimeout(this.#paused);
    const to = this.value;
    const session = this.#session;
    session.group = null;
    this.#trim(to);
    const from = this.known;
    if (sameValue(from, to)) return;
    session.told = { of: to };
    if (session.value !== null && session.status !== 'not-kept') session.status = 'kept';
    this.#host.requestUpdate();
    this.#options.changed?.(from, to);
  }

  /** Writes the last step in other words, such as a number in place of the text that it was read from, and tells it. */
  settle(next: Value): void {
    if (!sameValue(this.value, next)) this.#keep(next);
    this.tell();
  }

  /** Takes the last step back; gives what holds now, or `null` where there was none. */
  undo(): Value | null {
    return this.#step('past', 'future');
  }

  /** Does again what was undone last. */
  redo(): Value | null {
    return this.#step('future', 'past');
  }

  /** Throws the draft away. */
  discard(): void {
    this.#end();
    this.#session.past = [];
    this.#session.future = [];
    this.#host.requestUpdate();
    this.tell();
  }

  #step(from: 'past' | 'future', to: 'past' | 'future'): Value | null {
    const now = this.value;
    const session = this.#session;
    const next = session[from].pop();
    if (next === undefined) return null;
    session[to].push(now);
    this.#keep(next);
    this.tell();
    return next;
  }

  #open(key: string | null, base: Value): void {
    clearTimeout(this.#paused);
    this.#sessions.set(this.#key, this.#session);
    this.#key = key;
    const known = this.#sessions.get(key);
    this.#session = known ?? draftSession();
    if (known !== undefined) return;
    const stored = key === null ? null : loadDraft(key);
    const value = stored === null ? null : this.#options.read(stored.value);
    if (stored === null || value === null) return;
    this.#session.value = { of: value };
    this.#session.keptAt = stored.keptAt;
    this.#session.status = 'restored';
    const began = this.#options.read(stored.base);
    this.#session.seen = began === null ? null : { of: began };
    if (began === null && !sameValue(stored.base, base)) this.#session.status = 'outdated';
  }

  /** Looks at what the plan says: perhaps what was done here, perhaps what others did. */
  #meet(base: Value): void {
    const session = this.#session;
    const { seen, value } = session;
    if (seen?.of === base) return;
    session.seen = { of: base };
    const arrived = value !== null && sameValue(value.of, base);
    if (arrived) this.#end();
    if (session.value === null) session.told = null;
    if (!arrived && seen !== null && !sameValue(seen.of, base)) this.#rebase(seen.of, base);
  }

  /** The plan was changed, not, or not only, by what was done here. */
  #rebase(from: Value, onto: Value): void {
    const session = this.#session;
    const { merge, settled } = this.#options;
    const isOwn = (step: Value): boolean =>
      sameValue(step, onto) || (settled !== undefined && sameValue(settled(step), onto));
    // A page that saves slowly hands back what was done here some steps ago.
    if (session.past.some(isOwn) || session.future.some(isOwn)) return;
    if (session.value !== null && isOwn(session.value.of)) return;
    if (merge === undefined) {
      if (session.value === null) session.past = session.future = [];
      else session.status = 'outdated';
      return;
    }
    const moved = (step: Value): Value => merge(from, step, onto);
    session.past = session.past.map(moved);
    session.future = session.future.map(moved);
    if (session.told !== null) session.told = { of: moved(session.told.of) };
    const value = session.value === null ? onto : moved(session.value.of);
    this.#trim(value);
    if (session.value === null) return;
    this.#keep(value);
    if (!sameValue(value, onto)) session.status = 'outdated';
  }

  /** A step back to what holds already is none: somebody typed, and took it back letter by letter. */
  #trim(value: Value): void {
    const { past } = this.#session;
    for (let last = past.at(-1); last !== undefined && sameValue(last, value); last = past.at(-1)) {
      past.pop();
    }
  }

  #keep(next: Value): void {
    const session = this.#session;
    const base = this.#options.base();
    if (sameValue(next, base)) {
      this.#end();
    } else {
      session.value = { of: next };
      session.keptAt = new Date().toISOString();
      const kept =
        this.#key !== null && keepDraft(this.#key, { keptAt: session.keptAt, base, value: next });
      session.status = kept ? 'kept' : 'not-kept';
    }
    this.#host.requestUpdate();
  }

  #end(): void {
    const session = this.#session;
    session.value = null;
    session.status = 'none';
    session.keptAt = null;
    if (this.#key !== null) dropDraft(this.#key);
  }
}
