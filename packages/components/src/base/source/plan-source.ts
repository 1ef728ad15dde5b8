import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import type { Masterplan, PublishedMasterplan } from '@kotacerdas/core/masterplan';
import { DocumentSource, type DocumentSourceHost } from './document-source.js';
import { laterReading } from './later-reading.js';
import { memoizeLast } from './memoize-last.js';
import type { LoadedPlan, PlanState, StalePlan } from './plan.js';
import type { reading } from './plan-reading.js';

export interface PlanSourceHost extends DocumentSourceHost {
  masterplan: Masterplan | null;
  framework: Framework | null;
  published: PublishedMasterplan | null;
  asOf: string | null;
}

type Reading = typeof reading | null;

const loading: PlanState = { kind: 'loading', slow: false };

/** The one clock of the widgets: core has none. */
const now = (): string => new Date().toISOString();

/**
 * Where a widget's plan comes from: a property, else a JSON child, else the address in `src`. Keeps
 * {@link PlanSource.state} true at every {@link PlanSource.refresh}.
 */
export class PlanSource {
  state: PlanState = { kind: 'none' };
  readonly #host: PlanSourceHost;
  readonly #documents: DocumentSource;

  constructor(host: PlanSourceHost) {
    this.#host = host;
    this.#documents = new DocumentSource(host);
  }

  get canReload(): boolean {
    return this.#documents.canReload;
  }

  get stale(): StalePlan | null {
    return this.#documents.stale;
  }

  reload(): void {
    this.#documents.reload();
  }

  /** Finds out what there is now; the host calls it before it draws, on a server too. */
  refresh(): void {
    this.state = this.#at(this.#find(), this.#host.asOf);
  }

  #find(): PlanState {
    const { framework, masterplan, published } = this.#host;
    const found = this.#documents.find(masterplan === null && published === null);
    if (masterplan !== null) {
      const needed = framework === null ? laterReading.get(this.#host) : null;
      return this.#given(masterplan, framework, needed);
    }
    if (published !== null) return this.#edition(published);
    return found.kind === 'document'
      ? this.#read(found.document, framework, laterReading.get(this.#host))
      : found;
  }

  readonly #given = memoizeLast(
    (masterplan: Masterplan, own: Framework | null, needed: Reading): PlanState => {
      if (own === null && needed === null) return loading;
      const { id, version } = masterplan.framework;
      const framework = own ?? needed?.findFramework(id, version) ?? null;
      if (framework !== null) {
        return { kind: 'loaded', plan: { masterplan, framework, asOf: now(), edition: null } };
      }
      const params = { found: `${id} ${version}` };
      const issues: Issue[] = [
        { severity: 'error', code: 'unknown-framework', path: ['framework'], params },
      ];
      return { kind: 'refused', issues };
    },
  );

  readonly #edition = memoizeLast((published: PublishedMasterplan): PlanState => {
    const { framework, masterplan, number, publishedAt } = published;
    const edition = { number, publishedAt };
    return { kind: 'loaded', plan: { masterplan, framework, asOf: publishedAt, edition } };
  });

  /** The same document is read once, also when asking again has failed. */
  readonly #read = memoizeLast(
    (document: unknown, own: Framework | null, needed: Reading): PlanState => {
      const result = needed?.readPlan(document, now(), own);
      if (result === undefined) return loading;
      return result.ok
        ? { kind: 'loaded', plan: result.plan }
        : { kind: 'refused', issues: result.issues };
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
