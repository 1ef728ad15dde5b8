import type { RpjmdMerge } from '@kotacerdas/core/exchange';
import { formatRupiah, type Locale } from '@kotacerdas/core/locale';
import type { RpjmdChangedField } from '../../../../../shared/contracts/rpjmd-import';
import { plainNumber } from './plain-number';

type FieldChange = RpjmdMerge['whole'][number];

/** What a difference is told with: names in place of ids. */
export interface Telling {
  readonly lang: Locale;
  /** By id: missions, goals, objectives, departments and indicators. */
  readonly names: ReadonlyMap<string, string>;
}

const parents = ['missionId', 'goalId', 'objectiveId'];

/** A difference of an entry as it is shown; `null` where only an order differs. */
export function toChangedField(change: FieldChange, telling: Telling): RpjmdChangedField | null {
  if (change.kind === 'order') return null;
  const place = placeOf(change.path, telling);
  const show = (value: unknown) => shown(value, place.field, telling);
  return { ...place, before: show(change.before), after: show(change.after) };
}

type Place = Pick<RpjmdChangedField, 'field' | 'indicator' | 'year'>;

function placeOf(path: readonly string[], { names }: Telling): Place {
  const [first = '', second = '', third, fourth] = path;
  const plain = (field: Place['field']): Place => ({ field, indicator: null, year: null });
  if (first === 'title' || first === 'vision' || first === 'period') return plain(first);
  if (first === 'name' || first === 'statement') return plain(first);
  if (parents.includes(first)) return plain('parent');
  if (first === 'opdId') return plain('opd');
  if (first === 'ceilings') return { ...plain('ceiling'), year: yearIn(second) };
  if (first !== 'indicators') return plain('other');
  const indicator = names.get(second) ?? second;
  if (third === 'targets') return { field: 'target', indicator, year: yearIn(fourth) };
  if (third === 'unit' || third === 'baseline') return { field: third, indicator, year: null };
  return { field: 'indicator', indicator, year: null };
}

const yearIn = (text: string | undefined): number | null =>
  text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null;

function shown(value: unknown, field: Place['field'], { lang, names }: Telling): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value))
    return value.map((one) => shown(one, field, { lang, names })).join('; ');
  if (typeof value === 'number') {
    if (field === 'ceiling') return formatRupiah(lang, value);
    if (field === 'period') return String(value);
    return plainNumber(lang, value);
  }
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value !== 'object') return null;
  // An entry that is new as a whole: what it says.
  for (const key of ['amount', 'value', 'name', 'from']) {
    const said: unknown = Reflect.get(value, key);
    if (said !== undefined) return shown(said, field, { lang, names });
  }
  return null;
}
