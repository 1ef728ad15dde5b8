import type { TraceKind } from '@kotacerdas/core/masterplan';

/** What a reader can point at in a widget. */
export type SelectableKind =
  | TraceKind
  | 'dimension'
  | 'sub-dimension'
  | 'opd'
  | 'region'
  | 'swot'
  | 'readiness-element'
  | 'readiness-indicator';

/** Something that was chosen: an item of the plan, or a part of its framework. */
export interface SelectedItem {
  readonly kind: SelectableKind;
  readonly id: string;
}

/**
 * `kc-select`: a reader has chosen something, by mouse, touch or keyboard. A page may open its own view of
 * it; `preventDefault()` keeps the widget from showing its own.
 */
export class KcSelectEvent extends Event {
  static readonly eventName = 'kc-select';
  readonly item: SelectedItem;

  constructor(item: SelectedItem) {
    super(KcSelectEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-select': KcSelectEvent;
  }
}
