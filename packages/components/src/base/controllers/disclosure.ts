import type { ReactiveControllerHost } from 'lit';
import type { AfterFirstFrame } from './after-first-frame.js';

/** Which parts of a widget the reader has unfolded; they stay so when the widget is moved. */
export class Disclosure {
  /** What is drawn although it is folded, for screen readers, waits for it. */
  readonly firstFrame: AfterFirstFrame;
  readonly #open = new Set<string>();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, firstFrame: AfterFirstFrame) {
    this.#host = host;
    this.firstFrame = firstFrame;
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.#host.requestUpdate();
  }
}
