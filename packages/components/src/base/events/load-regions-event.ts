import type { RegionFigure } from '@kotacerdas/core/dashboard';

/** `kc-load-regions`: a widget has a list of regions and has drawn it; again with every new one. */
export class KcLoadRegionsEvent extends Event {
  static readonly eventName = 'kc-load-regions';
  readonly regions: readonly RegionFigure[];

  constructor(regions: readonly RegionFigure[]) {
    super(KcLoadRegionsEvent.eventName, { bubbles: true, composed: true });
    this.regions = regions;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-load-regions': KcLoadRegionsEvent;
  }
}
