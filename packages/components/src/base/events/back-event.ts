/**
 * `kc-back`: somebody leaves what they had open in a widget for the list that it was chosen from. A page that has a
 * list of its own shows that; `preventDefault()` keeps the widget from showing its own.
 */
export class KcBackEvent extends Event {
  static readonly eventName = 'kc-back';

  constructor() {
    super(KcBackEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-back': KcBackEvent;
  }
}
