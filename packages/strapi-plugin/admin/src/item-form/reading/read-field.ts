import { formatDate, formatInteger, formatRupiah, type Locale } from '@kotacerdas/core/locale';
import { textsOf } from '../../inputs/texts-of';
import type { FieldSpec } from '../fields/field-spec';
import type { ChoicesOf } from '../fields/use-choices';
import { valueAt } from '../fields/value-at';

/** What values are called. */
export interface ReadingWords {
  readonly locale: Locale;
  readonly choicesOf: ChoicesOf;
  readonly choiceName: (set: string, value: string) => string;
}

/** What a field says, line by line; nothing where it is empty. */
export function readField(
  { input, path }: Pick<FieldSpec, 'input' | 'path'>,
  item: object,
  { choiceName, choicesOf, locale }: ReadingWords,
): readonly string[] {
  const value = valueAt(item, path);
  switch (input.kind) {
    case 'line':
    case 'text':
      return written(value);
    case 'day':
      return written(value).map((day) => formatDate(locale, day));
    case 'lines':
      return textsOf(value);
    case 'number':
      if (typeof value !== 'number') return [];
      if (input.unit === 'rupiah') return [formatRupiah(locale, value)];
      return [input.unit === 'year' ? String(value) : formatInteger(locale, value)];
    case 'choice':
      return written(value).map((each) => choiceName(input.set, each));
    case 'one':
    case 'several': {
      const names = new Map(
        choicesOf(input.list, item).map((option) => [option.value, option.name]),
      );
      const ids = input.kind === 'one' ? written(value) : textsOf(value);
      return ids.map((id) => names.get(id) ?? id);
    }
  }
}

function written(value: unknown): readonly string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}
