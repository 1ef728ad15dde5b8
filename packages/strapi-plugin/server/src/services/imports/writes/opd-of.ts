import { opdFields } from '../../approval/item-facts';
import { refTo } from '../../masterplan/to-rows/draft';
import type { ItemChange } from './item-write';
import { typeOfList } from './type-of-list';

const fields: Readonly<Record<string, string>> = { opd: 'opdId', leadOpd: 'leadOpdId' };

/** The ref of the department that an item is of, as it is or else as it will be; `undefined` where it is of none. */
export function opdOf({
  after,
  before,
  list,
}: Pick<ItemChange, 'after' | 'before' | 'list'>): string | undefined {
  const type = typeOfList(list);
  const relation = type === undefined ? null : opdFields[type];
  const id: unknown = Reflect.get(before ?? after, fields[relation ?? ''] ?? '');
  return typeof id === 'string' ? refTo('opd', id) : undefined;
}
