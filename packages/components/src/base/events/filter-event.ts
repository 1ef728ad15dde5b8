import type { InventoryFilter } from '@kotacerdas/core/dashboard';

/**
 * `kc-filter`: a reader has changed what a widget shows. A page may keep {@link KcFilterEvent.filter}, as in its
 * address, and give it to the widget's property `filter` the next time.
 */
export class KcFilterEvent extends Event {
  static readonly eventName = 'kc-filter';
  readonly filter: InventoryFilter;

  constructor(filter: InventoryFilter) {
    super(KcFilterEvent.eventName, { bubbles: true, composed: true });
    this.filter = filter;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-filter': KcFilterEvent;
  }
}
