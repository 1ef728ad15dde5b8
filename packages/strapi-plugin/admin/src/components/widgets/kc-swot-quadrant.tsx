import { KcSwotQuadrant as KcSwotQuadrantElement } from '@kotacerdas/components/swot-quadrant';
import '@kotacerdas/components/swot-quadrant/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties. */
export const KcSwotQuadrant = createComponent({
  react: React,
  tagName: 'kc-swot-quadrant',
  elementClass: KcSwotQuadrantElement,
});
