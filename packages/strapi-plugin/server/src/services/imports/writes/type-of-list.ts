import type { ItemListName } from '@kotacerdas/core/masterplan';
import { listOfType, writtenTypes, type WrittenType } from '../../../../../shared/contracts/item';

/** The content type that the items of a list are stored as; readiness has endpoints and rules of its own. */
export const typeOfList = (list: ItemListName): WrittenType | undefined =>
  writtenTypes.find((type) => listOfType[type] === list);
