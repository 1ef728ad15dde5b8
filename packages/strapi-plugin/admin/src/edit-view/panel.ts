import type * as React from 'react';

/** What Content Manager tells a panel beside its form; the ids and the entry only once it is saved. */
export interface PanelProps {
  model: string;
  collectionType: string;
  documentId?: string;
  document?: { updatedAt?: string };
}

/** A panel is a component that answers what to show; `null` shows nothing. */
export type PanelComponent = (
  props: PanelProps,
) => { title: string; content: React.ReactNode } | null;
