import { useNotification } from '@strapi/strapi/admin';
import type { WholeItem, WrittenType } from '../../../shared/contracts/item';
import { useText } from '../translations/use-text';

/**
 * Says that an item was saved, and goes on with it; of one that wasn't, the form itself says why. `isWaiting` tells
 * whether something of it couldn't be.
 */
export function useTellSaved<Type extends WrittenType>(
  onSaved: (saved: WholeItem<Type>) => void,
  isWaiting = () => false,
): (saved: WholeItem<Type> | null) => void {
  const { text } = useText();
  const { toggleNotification } = useNotification();
  return (saved) => {
    if (saved === null) return;
    toggleNotification(
      isWaiting()
        ? { type: 'warning', message: text('form.saved-partly') }
        : { type: 'success', message: text('form.saved') },
    );
    onSaved(saved);
  };
}
