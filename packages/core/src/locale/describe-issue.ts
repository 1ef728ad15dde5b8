import type { Framework } from '../framework/types.js';
import type { IssueCode } from '../issue/issue-code.js';
import type { Issue } from '../issue/issue.js';
import { describePlace } from './describe-place.js';
import { formatExamples } from './format-examples.js';
import { formatDate } from './format-date.js';
import { decimalsFor, formatFigure } from './format-figure.js';
import { formatRupiah } from './format-rupiah.js';
import { frameworkLabel } from './framework-label.js';
import { issueText } from './issue-text.js';
import type { Locale } from './locale.js';
import { translateTerm } from './translate-term.js';

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

const actNames = {
  submit: 'act.submit',
  withdraw: 'act.withdraw',
  return: 'act.return',
  approve: 'act.approve',
  lock: 'act.lock',
  reopen: 'act.reopen',
} as const;

const stateNames = {
  draft: 'item.state.draft',
  submitted: 'item.state.submitted',
  returned: 'item.state.returned',
  approved: 'item.state.approved',
  locked: 'item.state.locked',
} as const;

const typeNames: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  id: {
    string: 'teks',
    number: 'angka',
    int: 'bilangan bulat',
    boolean: 'benar/salah (true/false)',
    array: 'daftar',
    object: 'objek',
    null: 'kosong',
  },
  en: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true/false',
    array: 'a list',
    object: 'an object',
    null: 'nothing',
  },
};

/** Indices are written as acronyms or names, whatever their id. */
const indexNames: Readonly<Record<string, string>> = { spbe: 'SPBE', pemdi: 'Pemdi' };

/** Issues about a figure: what was found is one, though it stands there as a text. */
const aboutFigures: readonly IssueCode[] = [
  'not-one-of',
  'number-too-small',
  'number-too-big',
  'not-an-integer',
  'level-out-of-range',
  'target-out-of-range',
  'grade-out-of-range',
  'value-outside-bands',
  'weight-negative',
  'rating-out-of-range',
  'rating-not-integer',
  'rating-not-david',
  'wrong-type',
  'comparison-not-on-scale',
  'comparison-contradicts',
];

const oneIsLeast = { 'text-too-short': 'one.text', 'list-too-short': 'one.list' } as const;

/**
 * What {@link describeIssue} may be told.
 *
 * @example
 * const options: DescribeIssueOptions = { framework: kominfo2021 };
 */
export interface DescribeIssueOptions {
  /** The framework of the plan: indicators and dimensions are then called by their names, not by their ids. */
  readonly framework?: Pick<Framework, 'dimensions' | 'readiness'> | undefined;
}

/**
 * The sentence for an issue, without its place; {@link describePlace} gives that. Figures have as many decimals
 * as it takes to tell them apart.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * describeIssue('id', issue); // 'Dimensi “smart-gov” tidak ada dalam kerangka kominfo-2021.'
 */
export function describeIssue(
  locale: Locale,
  issue: Issue,
  { framework }: DescribeIssueOptions = {},
): string {
  const { code } = issue;
  const given = Object.entries(issue.params).map(([name, value]): [string, string | number] => [
    name,
    figureOf(code, name, value),
  ]);
  const figures = given.flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
  // The sentence itself says that weights should sum to 1.
  const decimals = decimalsFor(code === 'weights-do-not-sum' ? [...figures, 1] : figures);
  const params = Object.fromEntries(
    given.map(([name, value]) => [
      name,
      typeof value === 'number'
        ? readableFigure(locale, name, value, decimals)
        : readable(locale, name, frameworkLabel(locale, framework, name, value)),
    ]),
  );
  if ((code === 'text-too-short' || code === 'list-too-short') && issue.params['limit'] === 1) {
    return issueText(locale, oneIsLeast[code]);
  }
  // Not every form has an example to show.
  if (code === 'wrong-format' && issue.params['expected'] === undefined) {
    return issueText(locale, 'one.format', params);
  }
  return issueText(locale, `issue.${code}`, params);
}

/** A figure that was put down as text, so that it could also be a text that is none. Quoted ones stay texts. */
function figureOf(code: IssueCode, name: string, value: string | number): string | number {
  const isFigure =
    typeof value === 'string' &&
    (name === 'found' || name === 'other') &&
    aboutFigures.includes(code) &&
    /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(value);
  return isFigure ? Number(value) : value;
}

function readableFigure(locale: Locale, name: string, value: number, decimals: number): string {
  return name === 'amount' || name === 'ceiling'
    ? formatRupiah(locale, value)
    : formatFigure(locale, value, decimals);
}

function readable(locale: Locale, name: string, value: string): string {
  if (name === 'table') return value.toUpperCase();
  if (name === 'day') return formatDate(locale, value);
  if (name === 'index') return indexNames[value] ?? value;
  if (name === 'expected') return typeNames[locale][value] ?? formatExamples[value] ?? value;
  if (name === 'list') return describePlace(locale, value.split('.'));
  if (name === 'kind') {
    const key = Object.entries(kindNames).find(([kind]) => kind === value)?.[1];
    return key === undefined ? value : translateTerm(locale, key).toLowerCase();
  }
  if (name === 'horizon' || name === 'expectedHorizon') {
    const key = Object.entries(horizonNames).find(([horizon]) => horizon === value)?.[1];
    return key === undefined ? value : translateTerm(locale, key);
  }
  if (name === 'act') {
    const key = Object.entries(actNames).find(([act]) => act === value)?.[1];
    return key === undefined ? value : issueText(locale, key);
  }
  if (name === 'state') {
    const key = Object.entries(stateNames).find(([state]) => state === value)?.[1];
    return key === undefined ? value : translateTerm(locale, key);
  }
  return value;
}
