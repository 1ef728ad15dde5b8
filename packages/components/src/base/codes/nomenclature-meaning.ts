import { parseNomenclatureCode } from '@kotacerdas/core/action-plan';
import type { Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { nomenclatureMessages } from './nomenclature-messages.js';

/**
 * What a nomenclature code is, and what the RPJMD of the plan calls the programme that it is of; `null` where it is no
 * such code. Other names are in no plan: the nomenclature changes every year.
 */
export function nomenclatureMeaning(
  locale: Locale,
  code: string,
  { rpjmd }: Pick<Masterplan, 'rpjmd'>,
): string | null {
  const read = parseNomenclatureCode(code);
  if (!read.ok) return null;
  const { generic, level } = read.code;
  const text = nomenclatureMessages[locale];
  const ofProgram = read.text.split('.').slice(0, 3).join('.');
  const name = rpjmd?.programs.find((entry) => entry.nomenclatureCode === ofProgram)?.name;
  const isProgram = level === 'program';
  return [
    name !== undefined && isProgram ? `${text.level[level]} “${name}”` : text.level[level],
    ...(name === undefined || isProgram ? [] : [text.within(name)]),
    ...(generic ? [text.generic] : []),
  ].join(', ');
}
