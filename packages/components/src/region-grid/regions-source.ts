import type { Issue } from '@kotacerdas/core';
import {
  readRegionFigures,
  type MasterplanSummary,
  type RegionFigure,
} from '@kotacerdas/core/dashboard';
import { DocumentSource, type DocumentSourceHost } from '../base/source/document-source.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import type { PlanState, StalePlan } from '../base/source/plan.js';

/** What a page may give: figures, or summaries of plans, which hold them. */
export type GivenRegions = readonly (RegionFigure | MasterplanSummary)[];

export interface RegionsSourceHost extends DocumentSourceHost {
  regions: GivenRegions | null;
}

/** What the grid knows about its regions. */
export type RegionsState =
  | Exclude<PlanState, { kind: 'loaded' }>
  | {
      readonly kind: 'loaded';
      readonly regions: readonly RegionFigure[];
      /** How many entries of the document name no region. */
      readonly leftOut: number;
    };

/** Where the regions come from: the property, else a JSON child, else the address in `src`. */
export class RegionsSource {
  state: RegionsState = { kind: 'none' };
  readonly #host: RegionsSourceHost;
  readonly #documents: DocumentSource;

  constructor(host: RegionsSourceHost) {
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

  refresh(): void {
    const { regions } = this.#host;
    const found = this.#documents.find(regions === null);
    if (regions !== null) this.state = this.#read(regions);
    else this.state = found.kind === 'document' ? this.#read(found.document) : found;
  }

  readonly #read = memoizeLast((document: unknown): RegionsState => {
    const result = readRegionFigures(document);
    if (result.ok) {
      return { kind: 'loaded', regions: result.regions, leftOut: result.leftOut.length };
    }
    const issues: readonly Issue[] = result.issues;
    return { kind: 'refused', issues };
  });
}
