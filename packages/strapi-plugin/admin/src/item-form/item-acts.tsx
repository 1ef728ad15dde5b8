import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { WrittenType } from '../../../shared/contracts/item';
import type { LocatedIssue } from '../../../shared/contracts/plan';
import { ActButtons } from '../approval/act-buttons';
import { useActOnItem } from '../approval/use-act-on-item';
import type { ItemForm } from './use-item-form';

interface ItemActsProps<Type extends WrittenType> {
  planDocumentId: string;
  item: ReviewItem;
  form: ItemForm<Type>;
  /** What is odd about it as it was saved. */
  faults?: readonly LocatedIssue[] | undefined;
  onChanged: () => void;
}

/** What the officer may decide on an item; first they save what they typed. */
export function ItemActs<Type extends WrittenType>(props: ItemActsProps<Type>): React.JSX.Element {
  const { faults = [], form, item, onChanged, planDocumentId } = props;
  const { act, isRunning, leave } = useActOnItem(planDocumentId, () => {
    form.reload();
    onChanged();
  });
  return (
    <ActButtons
      acts={item.acts}
      planDocumentId={planDocumentId}
      items={[item]}
      faults={faults}
      // A draft that is offered comes first too; of what is closed it changes nothing.
      isDisabled={form.isModified || (form.draftAt !== null && item.canEdit) || isRunning}
      onAct={(...wanted) => act(item, ...wanted)}
      onLeave={leave}
    />
  );
}
