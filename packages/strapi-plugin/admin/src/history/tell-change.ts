import type { ChangeItem } from '../../../shared/contracts/history';
import { bookField, bookValue } from './book-field';
import { frameworkField } from './framework-field';
import { type Reader, tellValue } from './tell-value';

export interface ToldField {
  field: string;
  name: string;
  before: string;
  after: string;
}

/** What the panel of approval and the line of the log say already. */
const saidElsewhere = ['stateReason'];

/** The fields that a change has changed, by their names, with what they said before and say since. */
export function tellChange(
  { type, before, after, names }: Pick<ChangeItem, 'type' | 'before' | 'after' | 'names'>,
  reader: Reader,
): ToldField[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !saidElsewhere.includes(field))
    .map((field) => {
      const said = ({ [field]: value }: ChangeItem['before']) => {
        const shown = type === 'book-addition' ? bookValue(field, value, reader.locale) : value;
        return tellValue({ type, field, value: shown }, reader);
      };
      return { field, name: nameOf(field), before: said(before), after: said(after) };
    })
    .filter((told) => told.before !== told.after);

  function nameOf(field: string): string {
    if (type === 'framework') return frameworkField(field, reader, names);
    if (type === 'book-addition') return bookField(field, reader);
    return reader.fieldName(type, field);
  }
}
