import type { StrategyKind } from '@kotacerdas/core/swot';

/** What a new strategy begins with. */
export interface BegunStrategy {
  /** The analysis that it rests on. */
  readonly swotId: string;
  readonly kind: StrategyKind;
  /** The factors that it is to join; none where no pair was chosen. */
  readonly factorCodes: readonly string[];
}

/**
 * `kc-write-strategy`: somebody wants to write a strategy, for a cell of the TOWS matrix or for a pair of factors. The
 * widget has no form for it: the page opens one of its own, filled in with {@link KcWriteStrategyEvent.strategy}.
 */
export class KcWriteStrategyEvent extends Event {
  static readonly eventName = 'kc-write-strategy';
  readonly strategy: BegunStrategy;

  constructor(strategy: BegunStrategy) {
    super(KcWriteStrategyEvent.eventName, { bubbles: true, composed: true });
    this.strategy = strategy;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-write-strategy': KcWriteStrategyEvent;
  }
}
