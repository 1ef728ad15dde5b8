import { Typography } from '@strapi/design-system';
import type * as React from 'react';
import type { WholeItem, WrittenType } from '../../../shared/contracts/item';
import { isItemMissing } from '../api/is-item-missing';
import { ItemNotFound } from '../components/item-not-found';
import { LoadError } from '../components/load-error';
import { useText } from '../translations/use-text';
import { ConflictView } from './conflict/conflict-view';
import type { ItemForm } from './use-item-form';

interface EditedItemProps<Type extends WrittenType> {
  type: Type;
  form: ItemForm<Type>;
  /** What an id of the document, or of the framework, is called. */
  nameOf: (id: string) => string;
  /** Called with what a merge came to. */
  onMerged: (saved: WholeItem<Type> | null) => void;
  /** Away from an item that isn't there. */
  onLeave: () => void;
  children: React.ReactNode;
}

/** An item once it is there; while somebody else's work is to be joined with one's own, that and nothing else. */
export function EditedItem<Type extends WrittenType>(
  props: EditedItemProps<Type>,
): React.JSX.Element {
  const { children, form, nameOf, onLeave, onMerged, type } = props;
  const { text } = useText();
  if (form.status === 'loading') {
    return <Typography role="status">{text('form.loading')}</Typography>;
  }
  if (form.status === 'failed' && isItemMissing(form.error)) {
    return <ItemNotFound onLeave={onLeave} />;
  }
  if (form.status === 'failed') return <LoadError error={form.error} onRetry={form.reload} />;
  if (form.conflict === null) return <>{children}</>;
  return (
    <ConflictView
      type={type}
      conflict={form.conflict}
      form={form}
      nameOf={nameOf}
      onSave={(chosen) => void form.saveMerged(chosen).then(onMerged)}
    />
  );
}
