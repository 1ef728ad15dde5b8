import type { ItemValue } from '../../../shared/contracts/item';
import type { FormType } from '../item-types/form-types';
import { newValue } from '../item-form/fields/new-value';

/** The item that a dialog shows: one that is there, or a new one with what it begins with. */
export type OpenedItem = {
  [Type in FormType]: {
    type: Type;
    /** `null` for a new one. */
    documentId: string | null;
    initial: ItemValue<Type>;
  };
}[FormType];

/** An item that is there, to be opened. */
export function toOpened(type: FormType, documentId: string): OpenedItem {
  switch (type) {
    case 'problem':
      return { type, documentId, initial: newValue(type) };
    case 'need':
      return { type, documentId, initial: newValue(type) };
    case 'innovation':
      return { type, documentId, initial: newValue(type) };
    case 'strategy':
      return { type, documentId, initial: newValue(type) };
  }
}
