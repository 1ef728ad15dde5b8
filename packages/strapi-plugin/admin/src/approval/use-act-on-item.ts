import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { useNotification } from '@strapi/strapi/admin';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useActs } from '../api/use-acts';
import { useNotifyFailure } from '../api/use-notify-failure';
import { useTellFailure, type ToldFailure } from '../api/use-tell-failure';
import { needsReason } from './needs-reason';
import { tellOutcomes } from './tell-outcomes';
import { useText } from '../translations/use-text';

export interface ActingOnItem {
  isRunning: boolean;
  act: (item: ReviewItem, act: ApprovalAct, reason?: string) => Promise<ToldFailure | null>;
}

/** Acts on one item and says what came of it. */
export function useActOnItem(planDocumentId: string, onActed: () => void): ActingOnItem {
  const { text, locale } = useText();
  const { toggleNotification } = useNotification();
  const notifyFailure = useNotifyFailure();
  const tellFailure = useTellFailure();
  const { perform, progress } = useActs(planDocumentId);
  const act: ActingOnItem['act'] = async (item, wanted, reason) => {
    const acted = await perform(wanted, [item], reason);
    if (acted.error !== undefined) {
      const failure = tellFailure(acted.error);
      // An act that asks for something says in its own dialog what became of it.
      if (!needsReason(wanted)) notifyFailure(failure);
      return failure;
    }
    const [refused] = tellOutcomes(acted, { text, locale }).refused;
    toggleNotification(
      refused === undefined
        ? { type: 'success', message: text(`act.one.${wanted}`) }
        : { type: 'warning', message: refused.why },
    );
    onActed();
    return null;
  };
  return { isRunning: progress !== null, act };
}
