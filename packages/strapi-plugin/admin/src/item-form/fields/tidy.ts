import type { ItemValue } from '../../../../shared/contracts/item';
import { valueAt } from './value-at';
import type { FormType } from '../../item-types/form-types';

/** What a form leaves half said is put in order before it is sent; nothing that was typed goes. */
export function tidy<Type extends FormType>(value: ItemValue<Type>): ItemValue<Type> {
  const copy = { ...value };
  const iga = valueAt(copy, ['iga']);
  if (typeof iga !== 'object' || iga === null) return copy;
  const stored = valueAt(iga, ['affairs']);
  const affairs: readonly unknown[] = Array.isArray(stored) ? stored : [];
  // The award's list is needed as soon as anything is said of it, and means nothing by itself.
  const isSaid = Object.keys(iga).some((name) => name !== 'affairs') || affairs.length > 0;
  if (!isSaid) Reflect.deleteProperty(copy, 'iga');
  else Reflect.set(copy, 'iga', { ...iga, affairs });
  return copy;
}
