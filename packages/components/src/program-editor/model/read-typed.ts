import { sumBudget } from '@kotacerdas/core/action-plan';
import type { Measure } from '@kotacerdas/core/masterplan';
import { readAreaCode } from '@kotacerdas/core/region';
import { readDecimal } from '../../base/editing/read-decimal.js';
import type { ProgramFields, ProgramForm } from './program-form.js';
import { readRupiah } from './read-rupiah.js';
import { placeKey, placeOf, type TypedPlace } from './typed-place.js';

/** Why what was typed is no value yet. */
export type TypedReason =
  'empty' | 'not-a-number' | 'ambiguous' | 'not-rupiah' | 'not-a-year' | 'incomplete';

/** What a programme is with what was typed, or why that says nothing yet and what it may mean. */
export type ReadTyped =
  | { readonly ok: true; readonly fields: ProgramFields }
  | { readonly ok: false; readonly reason: TypedReason; readonly choices: readonly number[] };

type Typed = Readonly<Record<string, string>>;

type Figure =
  { readonly ok: true; readonly value: number | null } | Extract<ReadTyped, { readonly ok: false }>;

/** What stands in a field as long as nobody types in it: a value as plain text, or nothing. */
export function writtenAt(fields: ProgramFields, place: TypedPlace): string | number | null {
  switch (place.of) {
    case 'list':
      return fields[place.field].join('\n');
    case 'period':
      return fields.period[place.end];
    case 'budget': {
      const lines = fields.budgets.filter(
        ({ source, year }) => year === place.year && source === place.source,
      );
      return lines.length === 0 ? null : sumBudget(lines);
    }
    case 'baseline':
      return measureOf(fields, place.id)?.baseline?.[place.part] ?? null;
    case 'measure':
      return (
        measureOf(fields, place.id)?.[place.list].find(({ year }) => year === place.year)?.value ??
        null
      );
    case 'report':
      return fields.progress.find(({ id }) => id === place.id)?.[place.part] ?? null;
    case 'usg':
      return fields.usg?.[place.part] ?? null;
    case 'effort':
      return fields.impactEffort?.[place.part] ?? null;
  }
}

/** Reads what was typed in a place, together with what was typed beside it where both make one value. */
export function readTyped(fields: ProgramFields, place: TypedPlace, typed: Typed): ReadTyped {
  const text = typed[placeKey(place)] ?? String(writtenAt(fields, place) ?? '');
  switch (place.of) {
    case 'list': {
      const lines = text.split('\n').map((line) => line.trim());
      const entries = lines.filter(Boolean);
      const read =
        place.field === 'locations' ? entries.map((line) => readAreaCode(line) ?? line) : entries;
      return { ok: true, fields: { ...fields, [place.field]: read } };
    }
    case 'period': {
      const read = yearOf(text);
      if (!read.ok || read.value === null) return read.ok ? refuse('empty') : read;
      return {
        ok: true,
        fields: { ...fields, period: { ...fields.period, [place.end]: read.value } },
      };
    }
    case 'budget': {
      const read = readRupiah(text);
      if (!read.ok && read.reason !== 'empty') return refuse(read.reason, read.choices);
      const isHere = ({ source, year }: ProgramFields['budgets'][number]) =>
        year === place.year && source === place.source;
      const line = read.ok ? { year: place.year, source: place.source, amount: read.value } : null;
      return { ok: true, fields: { ...fields, budgets: replaced(fields.budgets, isHere, line) } };
    }
    case 'baseline':
      return readBaseline(fields, place.id, place.part, typed);
    case 'measure': {
      const read = decimalOf(text);
      if (!read.ok) return read;
      const entry = read.value === null ? null : { year: place.year, value: read.value };
      return withMeasure(fields, place.id, (measure) => ({
        ...measure,
        [place.list]: replaced(measure[place.list], ({ year }) => year === place.year, entry),
      }));
    }
    case 'report':
      return readReport(fields, place.id, place.part, text);
    case 'usg': {
      const [urgency, seriousness, growth] = (['urgency', 'seriousness', 'growth'] as const).map(
        (part) => ratingOf(fields, { of: 'usg', part }, typed),
      );
      const { usg: _, ...rest } = fields;
      if (!urgency && !seriousness && !growth) return { ok: true, fields: rest };
      if (!urgency || !seriousness || !growth) return refuse('incomplete');
      return { ok: true, fields: { ...rest, usg: { urgency, seriousness, growth } } };
    }
    case 'effort': {
      const [impact, effort] = (['impact', 'effort'] as const).map((part) =>
        ratingOf(fields, { of: 'effort', part }, typed),
      );
      const { impactEffort: _, ...rest } = fields;
      if (!impact && !effort) return { ok: true, fields: rest };
      if (!impact || !effort) return refuse('incomplete');
      return { ok: true, fields: { ...rest, impactEffort: { impact, effort } } };
    }
  }
}

/** The keys of what was typed and can't be read. */
export function unread({ fields, typed }: ProgramForm): readonly string[] {
  return Object.keys(typed).filter((key) => {
    const place = placeOf(key);
    return place !== null && !readTyped(fields, place, typed).ok;
  });
}

function refuse(
  reason: TypedReason,
  choices: readonly number[] = [],
): Extract<ReadTyped, { readonly ok: false }> {
  return { ok: false, reason, choices };
}

function measureOf(fields: ProgramFields, id: string) {
  return fields.indicators.find((measure) => measure.id === id);
}

function withMeasure(
  fields: ProgramFields,
  id: string,
  change: (measure: Measure) => Measure,
): ReadTyped {
  const indicators = fields.indicators.map((measure) =>
    measure.id === id ? change(measure) : measure,
  );
  return { ok: true, fields: { ...fields, indicators } };
}

/** A value that nobody has measured has neither a year nor a figure; half of it is none. */
function readBaseline(
  fields: ProgramFields,
  id: string,
  part: 'year' | 'value',
  typed: Typed,
): ReadTyped {
  const textOf = (of: 'year' | 'value') =>
    typed[placeKey({ of: 'baseline', id, part: of })] ??
    String(writtenAt(fields, { of: 'baseline', id, part: of }) ?? '');
  const year = yearOf(textOf('year'));
  const value = decimalOf(textOf('value'));
  const own = part === 'year' ? year : value;
  if (!own.ok) return own;
  if (!year.ok || !value.ok) return refuse('incomplete');
  if (year.value === null && value.value === null) {
    return withMeasure(fields, id, (measure) => ({ ...measure, baseline: null }));
  }
  if (year.value === null || value.value === null) return refuse('incomplete');
  const baseline = { year: year.value, value: value.value };
  return withMeasure(fields, id, (measure) => ({ ...measure, baseline }));
}

function readReport(
  fields: ProgramFields,
  id: string,
  part: 'percent' | 'spent',
  text: string,
): ReadTyped {
  const write = (
    change: (report: ProgramFields['progress'][number]) => ProgramFields['progress'][number],
  ): ReadTyped => ({
    ok: true,
    fields: {
      ...fields,
      progress: fields.progress.map((report) => (report.id === id ? change(report) : report)),
    },
  });
  if (part === 'spent') {
    const read = readRupiah(text);
    if (!read.ok && read.reason !== 'empty') return refuse(read.reason, read.choices);
    return write(({ spent: _, ...report }) =>
      read.ok ? { ...report, spent: read.value } : report,
    );
  }
  const read = decimalOf(text.replace(/%\s*$/, ''));
  if (!read.ok) return read;
  const { value } = read;
  return value === null ? refuse('empty') : write((report) => ({ ...report, percent: value }));
}

/** A rating that was chosen; 0 while there is none. */
function ratingOf(fields: ProgramFields, place: TypedPlace, typed: Typed): number {
  return Number(typed[placeKey(place)] ?? writtenAt(fields, place) ?? 0);
}

function yearOf(text: string): Figure {
  const year = text.trim();
  if (year === '') return { ok: true, value: null };
  return /^\d{4}$/.test(year) ? { ok: true, value: Number(year) } : refuse('not-a-year');
}

function decimalOf(text: string): Figure {
  const read = readDecimal(text);
  if (read.ok) return read;
  if (read.reason === 'empty') return { ok: true, value: null };
  return refuse(read.reason, read.reason === 'ambiguous' ? read.choices : []);
}

/** The list with an entry in place of those it is about: where the first of them stood, or in the order of years. */
function replaced<Entry extends { readonly year: number }>(
  list: readonly Entry[],
  isHere: (entry: Entry) => boolean,
  entry: Entry | null,
): readonly Entry[] {
  const rest = list.filter((other) => !isHere(other));
  if (entry === null) return rest;
  const first = list.findIndex(isHere);
  const later = rest.findIndex(({ year }) => year > entry.year);
  const at = first === -1 ? (later === -1 ? rest.length : later) : first;
  return rest.toSpliced(at, 0, entry);
}
