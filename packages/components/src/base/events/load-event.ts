import type { LoadedPlan } from '../source/plan.js';

/** `kc-load`: a widget has a plan and has drawn it; again with every new one. */
export class KcLoadEvent extends Event {
  static readonly eventName = 'kc-load';
  readonly plan: LoadedPlan;

  constructor(plan: LoadedPlan) {
    super(KcLoadEvent.eventName, { bubbles: true, composed: true });
    this.plan = plan;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-load': KcLoadEvent;
  }
}
