import type { Strategy } from '@kotacerdas/core/masterplan';
import type { ReactiveControllerHost } from 'lit';

/** What a reader points at: a factor by its code, as strategies cite it, or a strategy. */
export type Mark =
  | { readonly kind: 'factor'; readonly code: string }
  | { readonly kind: 'strategy'; readonly strategy: Pick<Strategy, 'id' | 'code' | 'factorCodes'> };

/** Factors and strategies that belong together: while pointed at or focused, and until let go if chosen. */
export class Highlight {
  #pointed: Mark | null = null;
  #chosen: Mark | null = null;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  get chosen(): Mark | null {
    return this.#chosen;
  }

  point(mark: Mark | null): void {
    if (sameMark(mark, this.#pointed)) return;
    this.#pointed = mark;
    this.#host.requestUpdate();
  }

  choose(mark: Mark | null): void {
    this.#chosen = sameMark(mark, this.#chosen) ? null : mark;
    this.#host.requestUpdate();
  }

  isChosen(mark: Mark): boolean {
    return sameMark(mark, this.#chosen);
  }

  hasFactor(code: string): boolean {
    const mark = this.#pointed ?? this.#chosen;
    if (mark === null) return false;
    return mark.kind === 'factor' ? mark.code === code : mark.strategy.factorCodes.includes(code);
  }

  hasStrategy({ factorCodes, id }: Pick<Strategy, 'id' | 'factorCodes'>): boolean {
    const mark = this.#pointed ?? this.#chosen;
    if (mark === null) return false;
    return mark.kind === 'factor' ? factorCodes.includes(mark.code) : mark.strategy.id === id;
  }
}

function sameMark(one: Mark | null, other: Mark | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'factor') return other.kind === 'factor' && one.code === other.code;
  return other.kind === 'strategy' && one.strategy.id === other.strategy.id;
}
