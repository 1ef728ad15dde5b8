import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { type Acted, useActs } from '../api/use-acts';
import type { ToldFailure } from '../api/use-tell-failure';
import { useWhyUndone } from './use-why-undone';

interface Acting {
  /** What came of the last act. */
  acted: Acted | null;
  progress: { done: number; total: number } | null;
  /** Answers why it wasn't done to every item, or `null` when it was. */
  act: (
    items: readonly ReviewItem[],
    act: ApprovalAct,
    reason?: string,
  ) => Promise<ToldFailure | null>;
}

/** Acts on items and remembers what came of it, until the next act. */
export function useActing(planDocumentId: string, onActed: (acted: Acted) => void): Acting {
  const { progress, perform } = useActs(planDocumentId);
  const whyUndone = useWhyUndone();
  const [acted, setActed] = React.useState<Acted | null>(null);

  const act: Acting['act'] = async (items, wanted, reason) => {
    const result = await perform(wanted, items, reason);
    setActed(result);
    onActed(result);
    return whyUndone(result);
  };

  return { acted, progress, act };
}
