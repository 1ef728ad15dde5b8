import type { Issue } from '../issue/issue.js';
import { describePlace } from './describe-place.js';
import { formatExamples } from './format-examples.js';
import { formatNumber } from './format-number.js';
import { formatRupiah } from './format-rupiah.js';
import type { Locale } from './locale.js';
import { translate } from './translate.js';

/** Parameters whose value is a word of a closed set, with the message that names it. */
const kindNames = {
  strength: 'swot.kind.strength',
  weakness: 'swot.kind.weakness',
  opportunity: 'swot.kind.opportunity',
  threat: 'swot.kind.threat',
} as const;

const horizonNames = {
  short: 'program.horizon.short',
  medium: 'program.horizon.medium',
  long: 'program.horizon.long',
} as const;

const typeNames: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  id: {
    string: 'teks',
    number: 'angka',
    int: 'bilangan bulat',
    boolean: 'ya/tidak',
    array: 'daftar',
    object: 'objek',
    null: 'kosong',
  },
  en: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'yes/no',
    array: 'a list',
    object: 'an object',
    null: 'nothing',
  },
};

/**
 * The sentence for an issue, without its place; {@link describePlace} gives that.
 *
 * @example
 * describeIssue('id', issue); // 'Dimensi “smart-gov” tidak ada dalam kerangka kominfo-2021.'
 */
export function describeIssue(locale: Locale, issue: Issue): string {
  const params = Object.fromEntries(
    Object.entries(issue.params).map(([name, value]) => [name, readable(locale, name, value)]),
  );
  return translate(locale, `issue.${issue.code}`, params);
}

function readable(locale: Locale, name: string, value: string | number): string {
  if (typeof value === 'number') {
    if (name === 'amount' || name === 'ceiling') return formatRupiah(locale, value);
    // Years, counts and levels stay bare; only real fractions take the language's decimal sign.
    return Number.isInteger(value) ? String(value) : formatNumber(locale, value, 3);
  }
  if (name === 'table') return value.toUpperCase();
  if (name === 'expected') return typeNames[locale][value] ?? formatExamples[value] ?? value;
  if (name === 'list') return describePlace(locale, value.split('.'));
  if (name === 'kind') {
    const key = Object.entries(kindNames).find(([kind]) => kind === value)?.[1];
    return key === undefined ? value : translate(locale, key).toLowerCase();
  }
  if (name === 'horizon' || name === 'expectedHorizon') {
    const key = Object.entries(horizonNames).find(([horizon]) => horizon === value)?.[1];
    return key === undefined ? value : translate(locale, key);
  }
  return value;
}
