import { formatRupiah } from '../../../locale/format-rupiah.js';
import type { Locale } from '../../../locale/locale.js';
import type { FieldChange } from '../../../masterplan/compare/types.js';
import { rpjmdFigureText } from './rpjmd-figure-text.js';

/**
 * What a difference of an RPJMD may be about.
 *
 * @example
 * rpjmdChangedFields.includes('ceiling'); // true
 */
export const rpjmdChangedFields = [
  'title',
  'vision',
  'period',
  'name',
  'statement',
  'parent',
  'opd',
  'ceiling',
  'indicator',
  'unit',
  'baseline',
  'target',
  'other',
] as const;

/**
 * A difference of an RPJMD as people are shown it; `null` for nothing.
 *
 * @example
 * const change: PrintedRpjmdChange = {
 *   field: 'ceiling', indicator: null, year: 2026, before: null, after: 'Rp500.000.000',
 * };
 */
export interface PrintedRpjmdChange {
  readonly field: (typeof rpjmdChangedFields)[number];
  /** The indicator that it is of, by its name. */
  readonly indicator: string | null;
  readonly year: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What a difference is told with.
 *
 * @example
 * const options: PrintRpjmdOptions = { lang: 'id', labels: rpjmdLabels(undefined, masterplan.opds) };
 */
export interface PrintRpjmdOptions {
  readonly lang: Locale;
  /** By id, as `rpjmdLabels` gives them. */
  readonly labels: ReadonlyMap<string, string>;
}

type Place = Pick<PrintedRpjmdChange, 'field' | 'indicator' | 'year'>;

const parents = ['missionId', 'goalId', 'objectiveId'];

/**
 * Prints a difference that `mergeRpjmd` found; `null` where only an order differs, or nothing is told of it.
 *
 * @example
 * printRpjmdChange(
 *   { kind: 'value', path: ['vision'], before: 'Maju', after: 'Melayani' },
 *   { lang: 'id', labels: new Map() },
 * )?.after; // 'Melayani'
 */
export function printRpjmdChange(
  change: FieldChange,
  options: PrintRpjmdOptions,
): PrintedRpjmdChange | null {
  if (change.kind === 'order') return null;
  const place = placeOf(change.path, options);
  const show = (value: unknown) => shown(value, place.field, options);
  const printed = { ...place, before: show(change.before), after: show(change.after) };
  return printed.before === null && printed.after === null ? null : printed;
}

function placeOf(path: readonly string[], { labels }: PrintRpjmdOptions): Place {
  const [first = '', second = '', third, fourth] = path;
  const plain = (field: Place['field']): Place => ({ field, indicator: null, year: null });
  if (first === 'title' || first === 'vision' || first === 'period') return plain(first);
  if (first === 'name' || first === 'statement') return plain(first);
  if (parents.includes(first)) return plain('parent');
  if (first === 'opdId') return plain('opd');
  if (first === 'ceilings') return { ...plain('ceiling'), year: yearIn(second) };
  if (first !== 'indicators') return plain('other');
  const indicator = labels.get(second) ?? second;
  if (third === 'targets') return { field: 'target', indicator, year: yearIn(fourth) };
  if (third === 'unit' || third === 'baseline') return { field: third, indicator, year: null };
  return { field: 'indicator', indicator, year: null };
}

const yearIn = (text: string | undefined): number | null =>
  text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null;

function shown(
  value: unknown,
  field: Place['field'],
  { labels, lang }: PrintRpjmdOptions,
): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    return value.map((one) => shown(one, field, { lang, labels })).join('; ');
  }
  if (typeof value === 'number') {
    if (field === 'ceiling') return formatRupiah(lang, value);
    if (field === 'period') return String(value);
    return rpjmdFigureText(lang, value);
  }
  if (typeof value === 'string') return labels.get(value) ?? value;
  if (typeof value !== 'object') return null;
  if ('from' in value && 'to' in value) return `${String(value.from)}–${String(value.to)}`;
  // An entry that is new as a whole: what it says.
  for (const key of ['amount', 'value', 'name']) {
    const said: unknown = Reflect.get(value, key);
    if (said !== undefined) return shown(said, field, { lang, labels });
  }
  return null;
}
