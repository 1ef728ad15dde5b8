import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { useForm, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useActs } from '../api/use-acts';
import { useFailureText } from '../api/use-failure-text';
import { tellOutcomes } from '../approval/tell-outcomes';
import { useText } from '../translations/use-text';
import { type Entry, useEntryRefetch } from './use-entry-refetch';

interface ActingOnEntry {
  isRunning: boolean;
  act: (item: ReviewItem, act: ApprovalAct, reason?: string) => Promise<string | null>;
}

/** Acts on the entry that the form shows, says what came of it, and has the form read the entry again. */
export function useActOnEntry(
  planDocumentId: string,
  entry: Entry,
  onActed: () => void,
): ActingOnEntry {
  const { text, locale } = useText();
  const { toggleNotification } = useNotification();
  const failureText = useFailureText();
  const refetch = useEntryRefetch(entry);
  // Whoever goes on typing meanwhile keeps that; saving it then tells that the item has moved on.
  const modified = useForm('ActOnEntry', (form) => form.modified);
  const isModified = React.useRef(modified);
  isModified.current = modified;
  const { progress, perform } = useActs(planDocumentId);

  const act: ActingOnEntry['act'] = async (item, wanted, reason) => {
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
    if (!isModified.current) refetch();
    return null;
  };

  return { isRunning: progress !== null, act };
}
