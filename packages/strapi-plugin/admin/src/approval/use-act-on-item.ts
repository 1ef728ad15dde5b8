import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useActs } from '../api/use-acts';
import { useNotifyFailure } from '../api/use-notify-failure';
import type { ToldFailure } from '../api/use-tell-failure';
import { useText } from '../translations/use-text';
import { needsReason } from './needs-reason';
import { useWhyUndone } from './use-why-undone';

export interface ActingOnItem {
  isRunning: boolean;
  /** Answers why it wasn't done, or `null` when it was. */
  act: (item: ReviewItem, act: ApprovalAct, reason?: string) => Promise<ToldFailure | null>;
  /** To be called when the dialog that said why is closed. */
  leave: () => void;
}

/**
 * Acts on one item and says what came of it. An act that asks for a reason says in its own dialog why it was refused,
 * and what is shown is read anew once that is closed: its reason stays on the screen.
 */
export function useActOnItem(planDocumentId: string, onActed: () => void): ActingOnItem {
  const { text } = useText();
  const { toggleNotification } = useNotification();
  const notifyFailure = useNotifyFailure();
  const whyUndone = useWhyUndone();
  const { perform, progress } = useActs(planDocumentId);
  const isStale = React.useRef(false);

  const act: ActingOnItem['act'] = async (item, wanted, reason) => {
    const acted = await perform(wanted, [item], reason);
    const why = whyUndone(acted);
    // Without an answer nothing is known to have moved on.
    const isRefused = why !== null && acted.error === undefined;
    if (why === null) {
      toggleNotification({ type: 'success', message: text(`act.one.${wanted}`) });
    } else if (needsReason(wanted)) {
      isStale.current ||= isRefused;
      return why;
    } else if (isRefused) {
      toggleNotification({ type: 'warning', message: why.sentence });
    } else {
      notifyFailure(why);
      return why;
    }
    isStale.current = false;
    onActed();
    return why;
  };

  const leave = () => {
    if (!isStale.current) return;
    isStale.current = false;
    onActed();
  };
  return { isRunning: progress !== null, act, leave };
}
