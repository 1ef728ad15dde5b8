import { isDay } from '../../date/is-day.js';
import { isWritten } from '../../issue/is-written.js';
import { valueAt } from '../../issue/value-at.js';
import { countWords } from '../count-words.js';
import { innovationStages } from '../innovation-stages.js';
import type {
  FieldReadiness,
  FieldStatus,
  IgaStage,
  InventoryRecord,
  InventoryRequirement,
} from './types.js';

/** How an innovation answers one field: itself, or by what the innovation says of the same elsewhere. */
export function readField(
  record: InventoryRecord,
  requirement: InventoryRequirement,
  stage: IgaStage,
): FieldReadiness {
  const { form, id, inStages, path } = requirement;
  const sources = sourcesOf(record, requirement);
  const values = sources.map((source) => valueAt(record, source));
  const plain = (status: FieldStatus, from = sources): FieldReadiness => ({
    id,
    path,
    status,
    words: null,
    limit: null,
    sources: from,
  });
  if (values.length === 0) {
    return plain(inStages === undefined || inStages.includes(stage) ? 'missing' : 'not-yet');
  }
  if (!values.every((value) => isReadable(value, requirement))) return plain('unreadable');
  if (form !== 'text') return plain('present');
  let words = 0;
  for (const value of values) words += countWords(String(value));
  const judged = judge(words, requirement.words ?? {});
  return { id, path, words, ...judged, sources: judged.status === 'missing' ? [] : sources };
}

/** Where the answer stands: in the field of its own, or where that is blank in those of the same content. */
function sourcesOf(
  record: InventoryRecord,
  { form, path, sameAs = [] }: InventoryRequirement,
): (readonly string[])[] {
  const isFilled = (at: readonly string[]): boolean => !isBlank(valueAt(record, at), form);
  return isFilled(path) ? [path] : sameAs.filter(isFilled);
}

function isBlank(value: unknown, form: InventoryRequirement['form']): boolean {
  if (value === undefined || value === null) return true;
  if (form === 'stages') {
    return innovationStages.every((stage) => !Number.isFinite(valueAt(value, [stage, 'progress'])));
  }
  if (typeof value === 'string') return !isWritten(value);
  return Array.isArray(value) && !value.some(isWritten);
}

function isReadable(value: unknown, { choices, form }: InventoryRequirement): boolean {
  switch (form) {
    case 'day':
      return isDay(value);
    case 'choice':
      return typeof value === 'string' && (choices === undefined || choices.includes(value));
    case 'text':
      return typeof value === 'string';
    case 'list':
      return Array.isArray(value);
    case 'stages':
      return true;
  }
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
