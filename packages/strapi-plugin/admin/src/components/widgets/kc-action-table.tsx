import { KcActionTable as KcActionTableElement } from '@kotacerdas/components/action-table';
import '@kotacerdas/components/action-table/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties and tells events. */
export const KcActionTable = createComponent({
  react: React,
  tagName: 'kc-action-table',
  elementClass: KcActionTableElement,
  events: { onKcSelect: 'kc-select' },
});
