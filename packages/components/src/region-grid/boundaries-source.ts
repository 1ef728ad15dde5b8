import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onServer } from '../base/on-server.js';
import { memoizeLast } from '../base/source/memoize-last.js';
import { SharedDocument } from '../base/source/shared-document.js';
import { mapOfBoundaries } from './geography/map-of-boundaries.js';
import { readGeoJson } from './geography/read-geo-json.js';
import { tileLayout } from './layout/tile-layout.js';
import type { Layout } from './layout/types.js';

export interface BoundariesHost extends ReactiveControllerHost, HTMLElement {
  geojson: unknown;
  boundaries: string | null;
  codeProperty: string | null;
}

/** Where regions lie, and what went wrong with the map that was asked for. */
export interface Places {
  readonly layout: Layout;
  readonly problem: 'map-loading' | 'map-failed' | 'map-unreadable' | null;
}

const makeTiles = memoizeLast(tileLayout);

/** The map of the page: GeoJSON by property, else from the address in `boundaries`; else tiles. */
export class BoundariesSource implements ReactiveController {
  readonly #host: BoundariesHost;
  readonly #changed = (): void => this.#host.requestUpdate();
  #document: SharedDocument | null = null;
  #release: (() => void) | null = null;

  constructor(host: BoundariesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#changed();
  }

  hostDisconnected(): void {
    this.#follow(null);
  }

  get canReload(): boolean {
    return this.#document?.state.kind === 'failed';
  }

  reload(): void {
    this.#document?.reload();
  }

  /** The host calls it before it draws, on a server too. */
  find(): Places {
    const { baseURI, boundaries, codeProperty, geojson } = this.#host;
    const isGiven = geojson !== null && geojson !== undefined;
    const address = isGiven || boundaries === null || boundaries === '' ? null : boundaries;
    const url = address === null || onServer ? null : absolute(address, baseURI);
    this.#follow(this.#host.isConnected ? url : null);
    if (isGiven) return this.#read(geojson, codeProperty);
    if (address === null) return { layout: makeTiles(), problem: null };
    if (url === null && !onServer) return { layout: makeTiles(), problem: 'map-failed' };
    const state = this.#document?.state;
    if (state?.kind === 'ready') return this.#read(state.document, codeProperty);
    const problem = state?.kind === 'failed' ? 'map-failed' : 'map-loading';
    return { layout: makeTiles(), problem };
  }

  #follow(url: string | null): void {
    if ((this.#document?.url ?? null) === url) return;
    this.#release?.();
    this.#document = url === null ? null : SharedDocument.at(url);
    this.#release = this.#document?.subscribe(this.#changed) ?? null;
  }

  readonly #read = memoizeLast((document: unknown, codeProperty: string | null): Places => {
    const found = readGeoJson(document, codeProperty);
    return found === null
      ? { layout: makeTiles(), problem: 'map-unreadable' }
      : { layout: mapOfBoundaries(found), problem: null };
  });
}

function absolute(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}
