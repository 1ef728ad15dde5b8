import type { MasterplanChange } from '@kotacerdas/core/masterplan';

/**
 * `kc-change`: somebody has edited the plan in a widget. The widget never saves by itself: apply
 * {@link KcChangeEvent.change} with `createEditor` of `@kotacerdas/core/masterplan`, or send it to a server,
 * and give the widget the new plan. Until then it shows its draft.
 */
export class KcChangeEvent extends Event {
  static readonly eventName = 'kc-change';
  /** What happens to the plan, as one step: plain JSON. */
  readonly change: MasterplanChange;

  constructor(change: MasterplanChange) {
    super(KcChangeEvent.eventName, { bubbles: true, composed: true });
    this.change = change;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-change': KcChangeEvent;
  }
}
