import { isDay } from '../../date/is-day.js';
import { valueAt } from '../../issue/value-at.js';
import { countWords } from '../count-words.js';
import type {
  FieldReadiness,
  FieldStatus,
  IgaStage,
  InventoryRecord,
  InventoryRequirement,
} from './types.js';

/** How an innovation answers one field. A blank text counts as none. */
export function readField(
  record: InventoryRecord,
  requirement: InventoryRequirement,
  stage: IgaStage,
): FieldReadiness {
  const { form, id, inStages, path } = requirement;
  const value = valueAt(record, path);
  const plain = (status: FieldStatus) => ({ id, path, status, words: null, limit: null });
  if (isBlank(value)) {
    return plain(inStages === undefined || inStages.includes(stage) ? 'missing' : 'not-yet');
  }
  if (form === 'day') return plain(isDay(value) ? 'present' : 'unreadable');
  if (form !== 'text') return plain('present');
  const words = countWords(String(value));
  return { id, path, words, ...judge(words, requirement.words ?? {}) };
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function judge(
  words: number,
  { maximum, minimum }: NonNullable<InventoryRequirement['words']>,
): Pick<FieldReadiness, 'status' | 'limit'> {
  // Signs alone, such as a dash to fill the field, are no answer.
  if (words === 0) return { status: 'missing', limit: null };
  if (minimum !== undefined && words < minimum) return { status: 'too-short', limit: minimum };
  if (maximum !== undefined && words > maximum) return { status: 'too-long', limit: maximum };
  return { status: 'present', limit: null };
}
