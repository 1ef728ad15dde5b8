import { Badge } from '@strapi/design-system';
import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { useText } from '../translations/use-text';
import { draftKey, readDraft } from './item-draft';
import { useAccount } from './use-account';

interface DraftMarkProps {
  planDocumentId: string;
  item: Pick<ReviewItem, 'type' | 'documentId'>;
}

/** Marks an item in a list of which this browser keeps what was typed and not saved. */
export function DraftMark({ item, planDocumentId }: DraftMarkProps): React.JSX.Element | null {
  const { text } = useText();
  const account = useAccount();
  const place = { account, plan: planDocumentId, type: item.type, item: item.documentId };
  if (readDraft(window.localStorage, draftKey(place)) === null) return null;
  return (
    <Badge backgroundColor="warning200" textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
      {text('form.draft.mark')}
    </Badge>
  );
}
