import { KcTowsMatrix as KcTowsMatrixElement } from '@kotacerdas/components/tows-matrix';
import '@kotacerdas/components/tows-matrix/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties and tells events. */
export const KcTowsMatrix = createComponent({
  react: React,
  tagName: 'kc-tows-matrix',
  elementClass: KcTowsMatrixElement,
  events: { onKcWriteStrategy: 'kc-write-strategy' },
});
