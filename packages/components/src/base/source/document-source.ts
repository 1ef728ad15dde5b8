import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onServer } from '../on-server.js';
import { embeddedJson } from './embedded-json.js';
import type { DocumentState } from './fetch-document.js';
import { memoizeLast } from './memoize-last.js';
import { parseJson } from './parse-json.js';
import type { PlanFailure, PlanOrigin, StalePlan } from './plan.js';
import { SharedDocument } from './shared-document.js';

export interface DocumentSourceHost extends ReactiveControllerHost, HTMLElement {
  src: string | null;
}

/** What the JSON child, else the address in `src`, has given so far. */
export type FoundDocument =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly failure: PlanFailure; readonly origin: PlanOrigin }
  | { readonly kind: 'document'; readonly document: unknown };

const none: FoundDocument = { kind: 'none' };
const loading: FoundDocument = { kind: 'loading', slow: false };

/** A JSON document for a widget: that of its `<script>` child, else that of the address in `src`. */
export class DocumentSource implements ReactiveController {
  #document: SharedDocument | null = null;
  #release: (() => void) | null = null;
  #children: MutationObserver | null = null;
  readonly #host: DocumentSourceHost;
  readonly #changed = (): void => this.#host.requestUpdate();

  constructor(host: DocumentSourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children ??= new MutationObserver(this.#changed);
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // While the page is still coming in, the JSON child may be there by half.
    document.addEventListener('DOMContentLoaded', this.#changed);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#changed);
    this.#follow(null);
  }

  /** Whether the document came from an address that can be asked again. */
  get canReload(): boolean {
    return this.#document !== null;
  }

  /** Fetches the document of `src` again, for every widget that shows it. */
  reload(): void {
    this.#document?.reload();
  }

  /** Set while an older document is shown because asking again has failed. */
  get stale(): StalePlan | null {
    const state = this.#document?.state;
    if (this.#document === null || state?.kind !== 'ready' || state.failure === null) return null;
    return { failure: state.failure, origin: { kind: 'address', url: this.#document.url } };
  }

  /** What there is now. `wanted` is false while the host has something better than a document. */
  find(wanted: boolean): FoundDocument {
    const { isConnected, src } = this.#host;
    const embedded = wanted && !onServer ? embeddedJson(this.#host) : null;
    const fetches = wanted && embedded === null && isConnected && src !== null && src !== '';
    const address = fetches ? this.#resolve(src) : null;
    this.#follow(address);
    if (embedded !== null) {
      return document.readyState === 'loading' ? loading : this.#embedded(embedded);
    }
    if (!wanted || src === null || src === '') return none;
    if (address === null) return isConnected ? failedAddress(src) : loading;
    return this.#fetched(this.#document?.state ?? null, address);
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
    this.#release = this.#document?.subscribe(this.#changed) ?? null;
  }

  readonly #embedded = memoizeLast((text: string): FoundDocument => {
    const parsed = parseJson(text);
    return parsed.ok
      ? { kind: 'document', document: parsed.value }
      : { kind: 'failed', failure: { reason: 'not-json' }, origin: { kind: 'embedded' } };
  });

  readonly #fetched = memoizeLast((state: DocumentState | null, url: string): FoundDocument => {
    if (state === null) return loading;
    if (state.kind === 'ready') return { kind: 'document', document: state.document };
    if (state.kind === 'loading') return state;
    return { kind: 'failed', failure: state.failure, origin: { kind: 'address', url } };
  });
}

function failedAddress(url: string): FoundDocument {
  return {
    kind: 'failed',
    failure: { reason: 'address-invalid' },
    origin: { kind: 'address', url },
  };
}
