import { KcRoadmap as KcRoadmapElement } from '@kotacerdas/components/roadmap';
import '@kotacerdas/components/roadmap/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties. */
export const KcRoadmap = createComponent({
  react: React,
  tagName: 'kc-roadmap',
  elementClass: KcRoadmapElement,
});
