import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onServer } from '../on-server.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode | undefined };

/** ms. A page in the background gets no frames, and a widget has to be whole there too. */
const longestWait = 100;

/**
 * What a reader doesn't see at once is drawn once the browser has shown the rest: a widget stands sooner. On a
 * server, and in a page from one, everything is drawn at once.
 */
export class AfterFirstFrame implements ReactiveController {
  /** Settles once everything that was put off is drawn. */
  settled: Promise<void> = Promise.resolve();
  #state: 'new' | 'waiting' | 'shown' = onServer ? 'shown' : 'new';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.renderRoot?.hasChildNodes() === true) this.#state = 'shown';
  }

  /** Whether the first frame was shown. Until then the host leaves out what can wait, and is asked to draw again. */
  get shown(): boolean {
    if (this.#state === 'new') {
      this.#state = 'waiting';
      this.settled = this.#wait();
    }
    return this.#state === 'shown';
  }

  async #wait(): Promise<void> {
    await nextFrame();
    this.#state = 'shown';
    this.#host.requestUpdate();
  }
}

/** Settles when the next frame was shown and nothing more urgent is to be done, as the first frame of a neighbour. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const anyway = setTimeout(resolve, longestWait);
    const settle = (): void => {
      clearTimeout(anyway);
      resolve();
    };
    requestAnimationFrame(() => {
      // Not every browser has idle times.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(settle);
      else setTimeout(settle);
    });
  });
}
