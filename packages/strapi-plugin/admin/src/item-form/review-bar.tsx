import type * as React from 'react';
import type { WrittenType } from '../../../shared/contracts/item';
import { useText } from '../translations/use-text';
import { DockedBar } from './docked-bar';
import { ItemActs } from './item-acts';
import type { ItemForm } from './use-item-form';

interface ReviewBarProps<Type extends WrittenType> {
  planDocumentId: string;
  form: ItemForm<Type>;
  onChanged: () => void;
}

/** What can be decided on something longer than the screen, for whoever reads it and may not change it. */
export function ReviewBar<Type extends WrittenType>(
  props: ReviewBarProps<Type>,
): React.JSX.Element | null {
  const { form } = props;
  const { text } = useText();
  if (!isReviewed(form)) return null;
  return (
    <DockedBar label={text('form.review-bar')}>
      <ItemActs {...props} item={form.whole.item} />
    </DockedBar>
  );
}

/** Whether the bar is there. */
export function isReviewed<Form extends Pick<ItemForm<WrittenType>, 'whole'>>(
  form: Form,
): form is Form & { whole: NonNullable<Form['whole']> } {
  return form.whole !== null && !form.whole.item.canEdit && form.whole.item.acts.length > 0;
}
