import { KcInventory as KcInventoryElement } from '@kotacerdas/components/inventory';
import '@kotacerdas/components/inventory/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over the plan, and hears of what was chosen. */
export const KcInventory = createComponent({
  react: React,
  tagName: 'kc-inventory',
  elementClass: KcInventoryElement,
  events: { onKcSelect: 'kc-select' },
});
