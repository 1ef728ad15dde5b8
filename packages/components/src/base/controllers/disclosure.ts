import type { ReactiveControllerHost } from 'lit';

/** Which parts of a widget the reader has unfolded; they stay so when the widget is moved. */
export class Disclosure {
  readonly #open = new Set<string>();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.#host.requestUpdate();
  }
}
