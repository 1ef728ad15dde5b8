import { KcSwotBoard as KcSwotBoardElement } from '@kotacerdas/components/swot-board';
import '@kotacerdas/components/swot-board/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties and tells events. */
export const KcSwotBoard = createComponent({
  react: React,
  tagName: 'kc-swot-board',
  elementClass: KcSwotBoardElement,
  events: { onKcChange: 'kc-change', onKcDraft: 'kc-draft' },
});
