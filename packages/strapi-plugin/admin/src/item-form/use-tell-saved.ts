import { useNotification } from '@strapi/strapi/admin';
import type { WholeItem, WrittenType } from '../../../shared/contracts/item';
import { useText } from '../translations/use-text';

/** Says that an item was saved, and goes on with it; of one that wasn't, the form itself says why. */
export function useTellSaved<Type extends WrittenType>(
  onSaved: (saved: WholeItem<Type>) => void,
): (saved: WholeItem<Type> | null) => void {
  const { text } = useText();
  const { toggleNotification } = useNotification();
  return (saved) => {
    if (saved === null) return;
    toggleNotification({ type: 'success', message: text('form.saved') });
    onSaved(saved);
  };
}
