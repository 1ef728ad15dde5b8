import { horizonOf } from '@kotacerdas/core/action-plan';
import type { Framework } from '@kotacerdas/core/framework';
import { nextItemCode } from '@kotacerdas/core/masterplan';
import type { ProgramFields, ProgramForm } from './program-form.js';
import { readTyped } from './read-typed.js';
import { placeKey, type TypedPlace } from './typed-place.js';

/** The form with fields written; `undefined` takes an optional one away. */
export function withFields(form: ProgramForm, fields: Partial<ProgramFields>): ProgramForm {
  return { ...form, fields: { ...form.fields, ...fields } };
}

/** The form with a text in a place: it is kept as it was typed, and is a value as soon as it can be read. */
export function withTyped(form: ProgramForm, place: TypedPlace, text: string): ProgramForm {
  const typed = { ...form.typed, [placeKey(place)]: text };
  const read = readTyped(form.fields, place, typed);
  const next = { ...form, typed, fields: read.ok ? read.fields : form.fields };
  return place.of === 'period' ? followingPeriod(form, next) : next;
}

/** The form once a place was left: what can be read is a value and is written like one. */
export function withoutTyped(form: ProgramForm, place: TypedPlace): ProgramForm {
  if (!readTyped(form.fields, place, form.typed).ok) return form;
  const parts = partsOf(place).map(placeKey);
  const typed = Object.entries(form.typed).filter(([key]) => !parts.includes(key));
  return { ...form, typed: Object.fromEntries(typed) };
}

/** Nothing stays of what was typed into an indicator or a report that is taken out. */
export function forgetting(form: ProgramForm, start: string): ProgramForm {
  const typed = Object.entries(form.typed).filter(([key]) => !key.startsWith(`${start} `));
  return { ...form, typed: Object.fromEntries(typed) };
}

/** The form in a dimension: its sub-dimension goes with the old one, and so does a code that was only suggested. */
export function withDimension(
  form: ProgramForm,
  dimensionId: string,
  { dimensions }: Pick<Framework, 'dimensions'>,
  codes: readonly string[],
): ProgramForm {
  const suggested = (id: string) => {
    const code = dimensions.find((dimension) => dimension.id === id)?.code;
    return code === undefined ? '' : nextItemCode(codes, 'program', code);
  };
  const { code, dimensionId: before } = form.fields;
  const isOwn = code !== '' && code !== suggested(before);
  return withFields(form, {
    dimensionId,
    subDimensionId: undefined,
    ...(form.added || isOwn ? {} : { code: suggested(dimensionId) }),
  });
}

/** A new programme's horizon goes with its years as long as nobody has chosen another. */
function followingPeriod(before: ProgramForm, after: ProgramForm): ProgramForm {
  const { horizon, period } = before.fields;
  const next = horizonOf(after.fields.period);
  const isSuggested = (horizonOf(period) ?? horizon) === horizon;
  return after.added || !isSuggested || next === null
    ? after
    : { ...after, fields: { ...after.fields, horizon: next } };
}

/** What makes one value together. */
function partsOf(place: TypedPlace): readonly TypedPlace[] {
  switch (place.of) {
    case 'baseline':
      return [
        { ...place, part: 'year' },
        { ...place, part: 'value' },
      ];
    case 'usg':
      return [
        { of: 'usg', part: 'urgency' },
        { of: 'usg', part: 'seriousness' },
        { of: 'usg', part: 'growth' },
      ];
    case 'effort':
      return [
        { of: 'effort', part: 'impact' },
        { of: 'effort', part: 'effort' },
      ];
    default:
      return [place];
  }
}
