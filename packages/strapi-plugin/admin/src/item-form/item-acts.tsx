import type * as React from 'react';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { WrittenType } from '../../../shared/contracts/item';
import { ActButtons } from '../approval/act-buttons';
import { useActOnItem } from '../approval/use-act-on-item';
import type { ItemForm } from './use-item-form';

interface ItemActsProps<Type extends WrittenType> {
  planDocumentId: string;
  item: ReviewItem;
  form: ItemForm<Type>;
  onChanged: () => void;
}

/** What the officer may decide on an item; first they save what they typed. */
export function ItemActs<Type extends WrittenType>(props: ItemActsProps<Type>): React.JSX.Element {
  const { form, item, onChanged, planDocumentId } = props;
  const { act, isRunning } = useActOnItem(planDocumentId, () => {
    form.reload();
    onChanged();
  });
  return (
    <ActButtons
      acts={item.acts}
      items={[item]}
      isDisabled={form.isModified || isRunning}
      onAct={(...wanted) => act(item, ...wanted)}
    />
  );
}
