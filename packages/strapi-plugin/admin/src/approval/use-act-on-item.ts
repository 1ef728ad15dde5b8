import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { useNotification } from '@strapi/strapi/admin';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useActs } from '../api/use-acts';
import { useFailureText } from '../api/use-failure-text';
import { tellOutcomes } from './tell-outcomes';
import { useText } from '../translations/use-text';

export interface ActingOnItem {
  isRunning: boolean;
  act: (item: ReviewItem, act: ApprovalAct, reason?: string) => Promise<string | null>;
}

/** Acts on one item and says what came of it. */
export function useActOnItem(planDocumentId: string, onActed: () => void): ActingOnItem {
  const { text, locale } = useText();
  const { toggleNotification } = useNotification();
  const failureText = useFailureText();
  const { perform, progress } = useActs(planDocumentId);
  const act: ActingOnItem['act'] = async (item, wanted, reason) => {
    const acted = await perform(wanted, [item], reason);
    if (acted.error !== undefined) {
      const failure = failureText(acted.error);
      toggleNotification({ type: 'danger', message: failure });
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
