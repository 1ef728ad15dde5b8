import { html, nothing, render } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { roadmapSheet } from './drawing/sheet.js';
import type { RoadmapContext } from './roadmap-context.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Rows of a page across, of a picture to download, and on paper at all. */
const rowsPerPage = 36;
export const mostInPicture = 500;
export const mostOnPaper = 1800;

/**
 * Pictures with all rows, made when they are asked for: one to download, pages to print. On screen only the rows
 * in view are drawn.
 */
export class Sheets implements ReactiveController {
  context: RoadmapContext | null = null;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#clear);
  }

  /** Puts the picture where the download buttons look for it; they take it away when they have read it. */
  readonly prepare = (): (() => void) => {
    this.#draw((context) =>
      roadmapSheet(context, 0, Math.min(mostInPicture, context.timeline.rows.length)),
    );
    return this.#clear;
  };

  readonly #print = (): void => {
    this.#draw((context) => {
      const count = Math.min(mostOnPaper, context.timeline.rows.length);
      const pages = Array.from({ length: Math.ceil(count / rowsPerPage) }, (_, page) =>
        roadmapSheet(context, page * rowsPerPage, Math.min(count, (page + 1) * rowsPerPage)),
      );
      return html`${pages}`;
    });
  };

  readonly #clear = (): void => {
    this.#draw(() => nothing);
  };

  #draw(make: (context: RoadmapContext) => unknown): void {
    const place = this.#host.renderRoot.querySelector<HTMLElement>('.sheets');
    if (place === null || this.context === null) return;
    render(make(this.context), place);
  }
}
