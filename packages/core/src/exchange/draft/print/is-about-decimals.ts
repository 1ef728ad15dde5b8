import type { ColumnForm } from '../../columns/column.js';
import { readAmount } from '../../columns/cell/read-amount.js';
import type { DecimalSign } from '../../grammar/read-decimals.js';

const signs: readonly DecimalSign[] = ['comma', 'point'];

/** Whether it is enough to know which sign the decimals of a text have to know what it means. */
export function isAboutDecimals(form: ColumnForm, text: string): boolean {
  if (form !== 'number' && form !== 'rupiah' && form !== 'percent' && form !== 'level')
    return false;
  // Which day a number stands for makes no difference here.
  return signs.some((sign) => {
    const options = { dates: '1900', lang: 'id', sign } as const;
    return readAmount(form, { kind: 'text', text }, options).kind === 'value';
  });
}
