import { formatRupiahShort } from '@kotacerdas/core/locale';
import { nothing, type TemplateResult } from 'lit';
import { exactly } from '../../base/explain/exact.js';
import { editableNumber } from '../model/editable-number.js';
import { writtenAt } from '../model/read-typed.js';
import { placeKey, type TypedPlace } from '../model/typed-place.js';
import type { ProgramContext } from '../program-context.js';
import { textField } from './text-field.js';

export interface TypedFieldOptions {
  readonly place: TypedPlace;
  readonly label: string;
  readonly of?: string | undefined;
  readonly hint?: unknown;
  readonly money?: boolean;
  readonly required?: boolean;
  readonly marks?: string;
}

/** A field whose text is read: a year, a figure, an amount, or a list of lines. */
export function typedField(context: ProgramContext, options: TypedFieldOptions): TemplateResult {
  const { editable, editor, form, locale } = context;
  const { money = false, place } = options;
  const key = placeKey(place);
  const written = writtenAt(form.fields, place);
  const isYear = place.of === 'period' || (place.of === 'baseline' && place.part === 'year');
  const shown =
    typeof written !== 'number' || isYear
      ? String(written ?? '')
      : editable
        ? editableNumber(locale, written)
        : exactly(locale, [written], 0)(written);
  const isRead = context.faults.every((fault) => fault.key !== key || fault.found.of !== 'typed');
  const isLarge = money && isRead && typeof written === 'number' && written >= 1e6;
  return textField(context, {
    key,
    label: options.label,
    of: options.of,
    marks: options.marks,
    required: options.required ?? false,
    hint: options.hint ?? (isLarge ? formatRupiahShort(locale, written) : nothing),
    kind: place.of === 'list' ? 'lines' : isYear ? 'year' : 'number',
    value: form.typed[key] ?? shown,
    input: (text) => editor.type(place, text),
    commit: () => editor.commit(place),
  });
}
