import { KcProgramEditor as KcProgramEditorElement } from '@kotacerdas/components/program-editor';
import '@kotacerdas/components/program-editor/define';
import { createComponent } from '@lit/react';
import * as React from 'react';

/** React 18 hands custom elements attributes only: this hands over properties and tells events. */
export const KcProgramEditor = createComponent({
  react: React,
  tagName: 'kc-program-editor',
  elementClass: KcProgramEditorElement,
  events: { onKcBack: 'kc-back', onKcChange: 'kc-change', onKcDraft: 'kc-draft' },
});
