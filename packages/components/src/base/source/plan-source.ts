import type { Issue } from '@kotacerdas/core';
import { findFramework, type Framework } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { embeddedJson } from './embedded-json.js';
import type { DocumentState } from './fetch-document.js';
import { memoizeLast } from './memoize-last.js';
import { parseJson } from './parse-json.js';
import type { LoadedPlan, PlanOrigin, PlanState, StalePlan } from './plan.js';
import { readPlan } from './read-plan.js';
import { SharedDocument } from './shared-document.js';

export interface PlanSourceHost extends ReactiveControllerHost, HTMLElement {
  masterplan: Masterplan | null;
  framework: Framework | null;
  asOf: string | null;
  src: string | null;
}

/** The one clock of the widgets: core has none. */
const now = (): string => new Date().toISOString();

/**
 * Where a widget's plan comes from: the property, else a JSON child, else the address in `src`. Keeps
 * {@link PlanSource.state} true before every update and asks for one when something has changed.
 */
export class PlanSource implements ReactiveController {
  state: PlanState = { kind: 'none' };
  #document: SharedDocument | null = null;
  #release: (() => void) | null = null;
  readonly #host: PlanSourceHost;
  readonly #refresh = (): void => this.#host.requestUpdate();
  #children: MutationObserver | null = null;

  constructor(host: PlanSourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children ??= new MutationObserver(this.#refresh);
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // While the page is still coming in, the JSON child may be there by half.
    document.addEventListener('DOMContentLoaded', this.#refresh);
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#refresh);
    this.#follow(null);
  }

  hostUpdate(): void {
    this.state = this.#find();
  }

  /** Whether the plan came from an address that can be asked again. */
  get canReload(): boolean {
    return this.#document !== null;
  }

  /** Set while an older plan is shown because asking again has failed. */
  get stale(): StalePlan | null {
    const state = this.#document?.state;
    if (this.#document === null || state?.kind !== 'ready' || state.failure === null) return null;
    return { failure: state.failure, origin: { kind: 'address', url: this.#document.url } };
  }

  /** Fetches the plan of `src` again, for every widget that shows it. */
  reload(): void {
    this.#document?.reload();
  }

  #find(): PlanState {
    const { asOf, framework, isConnected, masterplan, src } = this.#host;
    const embedded = masterplan === null ? embeddedJson(this.#host) : null;
    const fetches = masterplan === null && embedded === null && isConnected;
    const address = fetches && src !== null && src !== '' ? this.#resolve(src) : null;
    this.#follow(address);
    if (masterplan !== null) return this.#at(this.#given(masterplan, framework), asOf);
    if (embedded !== null) {
      if (document.readyState === 'loading') return { kind: 'loading', slow: false };
      return this.#at(this.#embedded(embedded, framework), asOf);
    }
    if (src === null || src === '') return { kind: 'none' };
    if (address === null)
      return isConnected ? failedAddress(src) : { kind: 'loading', slow: false };
    return this.#at(this.#fetched(this.#document?.state ?? null, address, framework), asOf);
  }

  /** The absolute address, or `null` where it is none. */
  #resolve(src: string): string | null {
    try {
      return new URL(src, this.#host.baseURI).href;
    } catch {
      return null;
    }
  }

  /** Listens to one address only, so an answer from an earlier one can't arrive any more. */
  #follow(url: string | null): void {
    if ((this.#document?.url ?? null) === url) return;
    this.#release?.();
    this.#document = url === null ? null : SharedDocument.at(url);
    this.#release = this.#document?.subscribe(this.#refresh) ?? null;
  }

  readonly #given = memoizeLast((masterplan: Masterplan, own: Framework | null): PlanState => {
    const { id, version } = masterplan.framework;
    const framework = own ?? findFramework(id, version);
    if (framework !== null) {
      return { kind: 'loaded', plan: { masterplan, framework, asOf: now(), edition: null } };
    }
    const params = { found: `${id} ${version}` };
    const issues: Issue[] = [
      { severity: 'error', code: 'unknown-framework', path: ['framework'], params },
    ];
    return { kind: 'refused', issues };
  });

  readonly #embedded = memoizeLast((text: string, own: Framework | null): PlanState => {
    const parsed = parseJson(text);
    if (parsed.ok) return read(parsed.value, own);
    return { kind: 'failed', failure: { reason: 'not-json' }, origin: { kind: 'embedded' } };
  });

  readonly #fetched = (
    state: SharedDocument['state'] | null,
    url: string,
    own: Framework | null,
  ): PlanState =>
    state?.kind === 'ready' ? this.#ready(state.document, own) : this.#pending(state, url);

  /** The same document is read once, also when asking again has failed. */
  readonly #ready = memoizeLast(read);

  readonly #pending = memoizeLast(
    (state: Exclude<DocumentState, { kind: 'ready' }> | null, url: string): PlanState => {
      if (state === null || state.kind === 'loading') {
        return { kind: 'loading', slow: state?.slow ?? false };
      }
      const origin: PlanOrigin = { kind: 'address', url };
      return { kind: 'failed', failure: state.failure, origin };
    },
  );

  readonly #at = memoizeLast((state: PlanState, asOf: string | null): PlanState => {
    if (state.kind !== 'loaded' || asOf === null || asOf === '') return state;
    if (Number.isNaN(Date.parse(asOf))) {
      console.warn(`<${this.#host.localName}> as-of="${asOf}" is no ISO 8601 date; ignored.`);
      return state;
    }
    const plan: LoadedPlan = { ...state.plan, asOf };
    return { kind: 'loaded', plan };
  });
}

function read(document: unknown, own: Framework | null): PlanState {
  const result = readPlan(document, now(), own);
  return result.ok
    ? { kind: 'loaded', plan: result.plan }
    : { kind: 'refused', issues: result.issues };
}

function failedAddress(url: string): PlanState {
  const origin: PlanOrigin = { kind: 'address', url };
  return { kind: 'failed', failure: { reason: 'address-invalid' }, origin };
}
