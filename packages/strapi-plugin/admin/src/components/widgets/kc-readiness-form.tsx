import { KcReadinessForm as KcReadinessFormElement } from '@kotacerdas/components/readiness-form';
import '@kotacerdas/components/readiness-form/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties and tells events. */
export const KcReadinessForm = createComponent({
  react: React,
  tagName: 'kc-readiness-form',
  elementClass: KcReadinessFormElement,
  events: { onKcChange: 'kc-change', onKcDraft: 'kc-draft' },
});
