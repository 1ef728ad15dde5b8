import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  type ActRequest,
  type ActResponse,
  actsPath,
  mostActs,
  type ReviewItem,
} from '../../../shared/contracts/approval';
import { partsOf } from './parts-of';

/** An act on items; `outcomes` are as many as were answered before a request failed. */
export interface Acted {
  act: ApprovalAct;
  items: readonly ReviewItem[];
  outcomes: ActResponse['data'];
  /** Why the rest was not answered. */
  error?: unknown;
}

interface Acts {
  /** How many have been answered, while it runs. */
  progress: { done: number; total: number } | null;
  perform: (act: ApprovalAct, items: readonly ReviewItem[], reason?: string) => Promise<Acted>;
}

/** Does an act to any number of items, as many at a time as the server takes. */
export function useActs(planDocumentId: string): Acts {
  const { post } = useFetchClient();
  const [progress, setProgress] = React.useState<Acts['progress']>(null);

  const perform: Acts['perform'] = async (act, items, reason) => {
    const outcomes: ActResponse['data'] = [];
    const id = newBatchId();
    try {
      for (const part of partsOf(items, mostActs)) {
        setProgress({ done: outcomes.length, total: items.length });
        const request: ActRequest = {
          act,
          ...(reason === undefined ? {} : { reason }),
          items: part.map(({ type, documentId, revision }) => ({ type, documentId, revision })),
          batch: { id, more: outcomes.length + part.length < items.length },
        };
        const response = await post<ActResponse>(actsPath(planDocumentId), request);
        outcomes.push(...response.data.data);
      }
      return { act, items, outcomes };
    } catch (error) {
      return { act, items, outcomes, error };
    } finally {
      setProgress(null);
    }
  };

  return { progress, perform };
}

/** Nothing secret: the server adds who acts. An office's network may lack what `crypto.randomUUID` asks for. */
function newBatchId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
