import { KcGapChart as KcGapChartElement } from '@kotacerdas/components/gap-chart';
import '@kotacerdas/components/gap-chart/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties. */
export const KcGapChart = createComponent({
  react: React,
  tagName: 'kc-gap-chart',
  elementClass: KcGapChartElement,
});
