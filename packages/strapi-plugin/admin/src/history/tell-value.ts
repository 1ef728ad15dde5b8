import { findDimension, findSubDimension, frameworks } from '@kotacerdas/core/framework';
import { formatDate, formatRupiah, type Locale } from '@kotacerdas/core/locale';
import { contentTypes } from '../../../server/src/content-types/all';
import type { Names } from '../translations/names-in';
import type { TextKey } from '../translations/use-text';
import { formatMoment } from './format-moment';
import { nameOfObject } from './name-of-object';
import { tellNumber } from './tell-number';

export interface Reader extends Names {
  text: (key: TextKey, values?: Record<string, string | number>) => string;
  locale: Locale;
}

/** A value of a field as officers know it: choices by their names, lists as lists, moments in words. */
export function tellValue(
  { type, field, value }: { type: string; field: string; value: unknown },
  reader: Reader,
): string {
  if (isNothing(value)) return reader.text('history.nothing');
  if (typeof value === 'boolean') return reader.text(value ? 'history.yes' : 'history.no');
  if (Array.isArray(value)) {
    return value.map((each: unknown) => tellOne({ type, field, value: each }, reader)).join('; ');
  }
  return tellOne({ type, field, value }, reader);
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)
  );
}

interface FieldValue {
  type: string;
  field: string;
  value: unknown;
}

function tellOne({ type, field, value }: FieldValue, { choiceName, locale, text }: Reader): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    return nameOfObject(value, locale) ?? JSON.stringify(value);
  }
  const told = String(value);
  if (told === 'not-applicable') return text('readiness.answer.not-applicable');
  const attribute = attributeOf(type, field);
  if (attribute.options?.set !== undefined) return choiceName(attribute.options.set, told);
  switch (attribute.customField ?? attribute.type) {
    case 'plugin::kotacerdas.dimension':
      return nameIn(locale, (framework) => findDimension(framework, told)) ?? told;
    case 'plugin::kotacerdas.sub-dimension':
      return nameIn(locale, (framework) => findSubDimension(framework, told)?.subDimension) ?? told;
    case 'plugin::kotacerdas.framework':
      return nameIn(locale, (framework) => (framework.id === told ? framework : null)) ?? told;
    case 'biginteger':
      return Number.isFinite(Number(value)) ? formatRupiah(locale, Number(value)) : told;
    case 'date':
      return formatDate(locale, told);
    case 'datetime':
      return formatMoment(locale, told);
    default:
      return typeof value === 'number' ? tellNumber(locale, value) : told;
  }
}

interface AttributeFacts {
  type?: string;
  customField?: string;
  options?: { set?: string };
}

/** Of a field that isn't there any more, nothing is known. */
function attributeOf(type: string, field: string): AttributeFacts {
  const schema = Object.entries(contentTypes).find(([name]) => name === type)?.[1];
  const attributes: Record<string, AttributeFacts> = schema?.attributes ?? {};
  return attributes[field] ?? {};
}

type Framework = (typeof frameworks)[number];
type Named = { readonly name: Readonly<Record<Locale, string>> };

function nameIn(
  locale: Locale,
  find: (framework: Framework) => Named | null | undefined,
): string | undefined {
  return frameworks.map(find).find((named) => named !== null && named !== undefined)?.name[locale];
}
