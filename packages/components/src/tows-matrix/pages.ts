import type { ReactiveControllerHost } from 'lit';

const first = 10;
const step = 50;

/** How much of each long list is shown. */
export class Pages {
  readonly #shown = new Map<string, number>();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** The part of a list that is shown, and how many the next step adds: 0 where all are. */
  of<Item>(
    key: string,
    items: readonly Item[],
  ): { readonly shown: readonly Item[]; readonly next: number } {
    const count = this.#shown.get(key) ?? first;
    return {
      shown: items.slice(0, count),
      next: Math.max(0, Math.min(step, items.length - count)),
    };
  }

  more(key: string): void {
    this.#shown.set(key, (this.#shown.get(key) ?? first) + step);
    this.#host.requestUpdate();
  }
}
