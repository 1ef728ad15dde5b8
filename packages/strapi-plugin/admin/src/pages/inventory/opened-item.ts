import type { ItemValue } from '../../../../shared/contracts/item';
import type { InventoryType } from '../../item-form/fields/groups';

/** The item that a dialog shows: one that is there, or a new one with what it begins with. */
export type OpenedItem = {
  [Type in InventoryType]: {
    type: Type;
    /** `null` for a new one. */
    documentId: string | null;
    initial: ItemValue<Type>;
  };
}[InventoryType];
