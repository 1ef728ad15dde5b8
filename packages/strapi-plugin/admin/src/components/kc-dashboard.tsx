import { KcDashboard as KcDashboardElement } from '@kotacerdas/components/dashboard';
import '@kotacerdas/components/dashboard/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over the plan as a property. */
export const KcDashboard = createComponent({
  react: React,
  tagName: 'kc-dashboard',
  elementClass: KcDashboardElement,
});
