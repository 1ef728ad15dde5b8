import { fill } from '../../locale/fill.js';
import { formatFigure } from '../../locale/format-figure.js';
import { formatRupiah } from '../../locale/format-rupiah.js';
import type { Locale } from '../../locale/locale.js';
import { requireLocale } from '../../locale/require-locale.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { rpjmdNames } from './names.js';
import type { RpjmdProblemCode } from './problem-code.js';
import type { RpjmdProblem } from './types.js';

const texts: Readonly<Record<Locale, Readonly<Record<RpjmdProblemCode, string>>>> = { id, en };

/** Whose figures are amounts of money. */
const aboutMoney: readonly RpjmdProblemCode[] = [
  'ceilings-differ',
  'ceiling-without-program',
  'figure-negative',
];

/** Figures that are numbers of something, and no amounts. */
const plain: readonly string[] = ['year', 'from', 'to', 'row'];

/**
 * The sentence for a problem that `readRpjmd` found, without its place: what was found and what to do.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * const problem: RpjmdProblem = {
 *   severity: 'error',
 *   code: 'program-code-wrong',
 *   place: { sheet: 'Program', cell: 'A7' },
 *   params: { found: '2,16,03' },
 * };
 * describeRpjmdProblem('id', problem); // '“2,16,03” bukan kode program. Contoh yang benar: 2.16.03.'
 */
export function describeRpjmdProblem(locale: Locale, { code, params }: RpjmdProblem): string {
  const shown = Object.entries(params).map(([name, value]): [string, string] => {
    if (typeof value === 'string' || plain.includes(name)) return [name, String(value)];
    const isMoney = aboutMoney.includes(code);
    return [name, isMoney ? formatRupiah(locale, value) : formatFigure(locale, value, 3)];
  });
  const lang = requireLocale(locale);
  const column = rpjmdNames.columns.find(({ key }) => key === params['key']);
  if (column !== undefined) shown.push(['as', column.title[lang]]);
  return fill(texts[lang][code], Object.fromEntries(shown));
}
