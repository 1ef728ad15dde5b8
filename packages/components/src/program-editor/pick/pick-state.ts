import type { ReactiveControllerHost } from 'lit';

type Host = Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'> & {
  readonly shadowRoot: ParentNode | null;
};

/** How many are drawn at once. */
export const pickPage = 50;

/** Which pick list is open, what is searched in it, and which choice the keyboard stands on. */
export class PickState {
  open: string | null = null;
  query = '';
  active = 0;
  limit = pickPage;
  /** Why the last choice was refused, and in which list. */
  refused: { readonly key: string; readonly text: string } | null = null;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  queryOf(key: string): string {
    return this.open === key ? this.query : '';
  }

  search(key: string, query: string): void {
    this.open = key;
    this.query = query;
    this.active = 0;
    this.limit = pickPage;
    this.refused = null;
    this.#host.requestUpdate();
  }

  show(key: string): void {
    if (this.open !== key) this.search(key, '');
  }

  close(): void {
    if (this.open === null) return;
    this.open = null;
    this.query = '';
    this.#host.requestUpdate();
  }

  /** Moves to a choice of `count`; going on behind those that are drawn draws more. */
  move(to: number, count: number): void {
    this.active = Math.max(0, Math.min(count - 1, to));
    while (this.active >= this.limit) this.limit += pickPage;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.shadowRoot?.querySelector('.option.active')?.scrollIntoView({ block: 'nearest' });
    });
  }

  more(): void {
    this.limit += pickPage;
    this.#host.requestUpdate();
  }

  refuse(key: string, text: string): void {
    this.refused = { key, text };
    this.#host.requestUpdate();
  }
}
