import { KcReadinessRadar as KcReadinessRadarElement } from '@kotacerdas/components/readiness-radar';
import '@kotacerdas/components/readiness-radar/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties. */
export const KcReadinessRadar = createComponent({
  react: React,
  tagName: 'kc-readiness-radar',
  elementClass: KcReadinessRadarElement,
});
