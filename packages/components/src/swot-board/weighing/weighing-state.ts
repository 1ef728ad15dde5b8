import type { ReactiveControllerHost } from 'lit';
import type { Table, WeighingMethod } from './weighing.js';

/** Where somebody is in a helper for weights; the answers themselves are in the draft. */
export class WeighingState {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #methods = new Map<Table, WeighingMethod>();
  readonly #places = new Map<Table, number>();
  readonly #steps = new Map<Table, number>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  methodOf(table: Table): WeighingMethod {
    return this.#methods.get(table) ?? 'pairs';
  }

  choose(table: Table, method: WeighingMethod): void {
    this.#methods.set(table, method);
    this.goTo(table, null);
  }

  /** The question that is looked at again; `null` for the first that has no answer. */
  placeOf(table: Table): number | null {
    return this.#places.get(table) ?? null;
  }

  goTo(table: Table, place: number | null): void {
    if (place === null) this.#places.delete(table);
    else this.#places.set(table, place);
    this.#steps.delete(table);
    this.#host.requestUpdate();
  }

  /** Where the slider of AHP stands, before it is an answer. */
  stepOf(table: Table): number | null {
    return this.#steps.get(table) ?? null;
  }

  slide(table: Table, step: number): void {
    this.#steps.set(table, step);
    this.#host.requestUpdate();
  }
}
