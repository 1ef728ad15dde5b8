import type { ChangeItem } from '../../../shared/contracts/history';
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
    .map((field) => ({
      field,
      name:
        type === 'framework' ? frameworkField(field, reader, names) : reader.fieldName(type, field),
      before: tellValue({ type, field, value: before[field] }, reader),
      after: tellValue({ type, field, value: after[field] }, reader),
    }))
    .filter((told) => told.before !== told.after);
}
