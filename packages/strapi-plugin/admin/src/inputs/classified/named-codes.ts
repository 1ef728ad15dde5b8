import type { Locale } from '@kotacerdas/core/locale';
import type { OfferedCode } from '../../../../shared/classification/codes-of';
import type { NamedOption } from '../named-select';

/** Codes by their names; a part says of which dimension it is. */
export function namedCodes(codes: readonly OfferedCode[], locale: Locale): NamedOption[] {
  return codes.map(({ code, dimension, name }) => ({
    value: code,
    name: dimension === null ? name[locale] : `${dimension.name[locale]}: ${name[locale]}`,
  }));
}

export interface Strays {
  /** Of the framework, though not offered here: a part of another dimension, or of another level. */
  elsewhere: NamedOption[];
  /** What the framework no longer has. */
  gone: string[];
}

/** Of the chosen codes, those that are not offered. */
export function strayCodes(
  chosen: readonly string[],
  offered: readonly NamedOption[],
  known: readonly NamedOption[],
): Strays {
  const strays = chosen.filter((code) => offered.every(({ value }) => value !== code));
  const elsewhere = known.filter(({ value }) => strays.includes(value));
  const gone = strays.filter((code) => elsewhere.every(({ value }) => value !== code));
  return { elsewhere, gone };
}
