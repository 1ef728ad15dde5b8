import { KcTrace as KcTraceElement } from '@kotacerdas/components/trace';
import '@kotacerdas/components/trace/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties. */
export const KcTrace = createComponent({
  react: React,
  tagName: 'kc-trace',
  elementClass: KcTraceElement,
});
