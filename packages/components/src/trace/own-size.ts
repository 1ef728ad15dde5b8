import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The room that a widget has to draw in, and the size of its type, in pixels; 0 before it was measured. */
export class OwnSize implements ReactiveController {
  width = 0;
  em = 0;
  #element: Element | null = null;
  #observer: ResizeObserver | null = null;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes the element that is measured, as the callback of `ref()`. */
  readonly room = (element?: Element): void => {
    if (element === this.#element) return;
    this.hostDisconnected();
    this.#element = element ?? null;
    this.hostConnected();
  };

  hostConnected(): void {
    if (this.#element === null || this.#observer !== null) return;
    this.#observer = new ResizeObserver(() => {
      // A drawing that grows while sizes are told would be told again, and the page of an error.
      requestAnimationFrame(() => this.#measure());
    });
    this.#observer.observe(this.#element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  hostUpdated(): void {
    this.#measure();
  }

  #measure(): void {
    const element = this.#element;
    if (element === null || element.clientWidth === 0) return;
    const em = Number.parseFloat(getComputedStyle(element).fontSize);
    if (element.clientWidth === this.width && em === this.em) return;
    this.width = element.clientWidth;
    this.em = em;
    this.#host.requestUpdate();
  }
}
